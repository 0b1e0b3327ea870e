import { ContextProvider } from '@lit/context';
import type { Decorator } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { NOW } from '../../.storybook/in-settings.ts';
import { settingsContext } from '../../src/context/settings-context.ts';
import { visitorTimeZone } from '../../src/controllers/visitor-time-zone.ts';

type ResolvedOptions = (this: Intl.DateTimeFormat) => Intl.ResolvedDateTimeFormatOptions;
const resolvedOptions = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'resolvedOptions')!.value as ResolvedOptions;

/** The browser says that it is in `timeZone`, whatever the machine's; `UTC` is what browsers say that hide theirs. */
function pretendBrowserTimeZone(timeZone: string): void {
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...resolvedOptions.call(this), timeZone };
  };
}

/** A visitor in Halifax who has chosen Toronto, on a page that fixes no zone; `parameters.chosen` and `parameters.device` say otherwise. */
export const visitorZone: Decorator = (story, { parameters }) => {
  pretendBrowserTimeZone(typeof parameters['device'] === 'string' ? parameters['device'] : 'America/Halifax');
  const chosen: unknown = 'chosen' in parameters ? parameters['chosen'] : 'America/Toronto';
  visitorTimeZone().value = typeof chosen === 'string' ? chosen : undefined;
  const page = document.createElement('div');
  new ContextProvider(page, { context: settingsContext, initialValue: { now: NOW } });
  render(html`${story()}`, page);
  return page;
};
