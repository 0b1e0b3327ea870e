import { ContextProvider } from '@lit/context';
import type { Decorator } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { settingsContext } from '../src/context/settings-context.ts';
import { type Theme, themeCss, themes } from '../src/theme/themes.ts';

/** The instant of every story, so that pictures do not change by the day: 1 December 2026, 7 a.m. in Toronto. */
export const NOW = Date.parse('2026-12-01T12:00:00Z');

const look = new CSSStyleSheet();
document.adoptedStyleSheets.push(look);

/** The page that a theme is made for. */
const siteOf = ({ page: { background, text } }: Theme): string =>
  `body { background: light-dark(${background.light}, ${background.dark}); color: light-dark(${text.light}, ${text.dark}) }`;

/**
 * Shows a story as the toolbar says: on a page in that language, theme and width, with that zone and one fixed clock from above,
 * as a `<cop-feed>` would set them. An attribute on an element wins, as on any page.
 */
export const inSettings: Decorator = (story, { globals }) => {
  const { language, timeZone, theme, look: name, width } = globals as Record<'language' | 'timeZone' | 'theme' | 'look' | 'width', string>;
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  const ready = themes.find((each) => each.name === name);
  look.replaceSync(ready ? themeCss(ready) + siteOf(ready) : '');
  const page = document.createElement('div');
  page.className = `story story-${width}`;
  new ContextProvider(page, { context: settingsContext, initialValue: { timeZone, now: NOW } });
  render(html`${story()}`, page);
  return page;
};
