import { ContextProvider } from '@lit/context';
import type { Decorator } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { settingsContext } from '../src/context/settings-context.ts';

/** The instant of every story, so that pictures do not change by the day: 1 December 2026, 7 a.m. in Toronto. */
export const NOW = Date.parse('2026-12-01T12:00:00Z');

/**
 * Shows a story as the toolbar says: on a page in that language, theme and width, with that zone and one fixed clock from above,
 * as a `<cop-feed>` would set them. An attribute on an element wins, as on any page.
 */
export const inSettings: Decorator = (story, { globals }) => {
  const { language, timeZone, theme, width } = globals as Record<'language' | 'timeZone' | 'theme' | 'width', string>;
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  const page = document.createElement('div');
  page.className = `story story-${width}`;
  new ContextProvider(page, { context: settingsContext, initialValue: { timeZone, now: NOW } });
  render(html`${story()}`, page);
  return page;
};
