import { html, nothing, type TemplateResult } from 'lit';
import type { DisplayTimeZone } from '../../controllers/settings-controller.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { timeMessages } from '../../i18n/messages/time.ts';
import { zoneCity } from '../../i18n/zone-names.ts';
import { sayUnavailable } from './say-unavailable.ts';

/**
 * "Times in Toronto time", or that the browser hides its zone.
 * @param change what follows in the line: {@link changeButton}, or nothing.
 */
export function zoneSentence({ timeZone, source }: DisplayTimeZone, language: string, change: unknown): TemplateResult {
  const words = messagesFor(timeMessages, language);
  const isHidden = source === 'feed' || source === 'none';
  return html`<p class="sentence" part="sentence">
    ${(isHidden ? words.hiddenZone : words.timesIn)(zoneCity(timeZone, language))}${change}
  </p>`;
}

/** " · Change". */
export const changeButton = (language: string, isOpen: boolean, onClick: (event: Event) => unknown): TemplateResult =>
  html` <span class="no-print"
    ><span aria-hidden="true">·</span>
    <button type="button" class="link" part="change" aria-expanded=${isOpen} @click=${onClick}>
      ${messagesFor(timeMessages, language).change}
    </button></span
  >`;

async function openZone({ currentTarget }: Event, language: string): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  const element = button.closest('cop-time-zone')!;
  try {
    await import('../cop-time-zone/define.ts');
    // It takes the place of the line within it, which looks the same.
    await element.updateComplete;
    element.open();
  } catch (error) {
    sayUnavailable(button, messagesFor(timeMessages, language).cannotChange);
    console.error('<cop-time-zone> cannot be loaded; the visitor cannot choose a zone.', error);
  }
}

/**
 * `<cop-time-zone compact>` for widgets whose first sight it is in: until a visitor presses "Change" a line of plain HTML
 * stands in it, and only then is it loaded, where no other script has done so. The widget must adopt `controlStyles`.
 */
export const zoneLine = (zone: DisplayTimeZone, language: string): TemplateResult =>
  html`<cop-time-zone compact>
    ${zoneSentence(zone, language, zone.source === 'set' ? nothing : changeButton(language, false, (event) => openZone(event, language)))}
  </cop-time-zone>`;
