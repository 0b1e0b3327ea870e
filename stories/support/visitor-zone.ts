import { ContextProvider } from '@lit/context';
import type { Decorator } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { NOW } from '../../.storybook/in-settings.ts';
import { settingsContext } from '../../src/context/settings-context.ts';
import { visitorTimeZone } from '../../src/controllers/visitor-time-zone.ts';

/** Leaves the zone to the visitor, who has chosen Toronto: on a page that fixes none, there is a choice. */
export const visitorZone: Decorator = (story) => {
  visitorTimeZone().value = 'America/Toronto';
  const page = document.createElement('div');
  new ContextProvider(page, { context: settingsContext, initialValue: { now: NOW } });
  render(html`${story()}`, page);
  return page;
};
