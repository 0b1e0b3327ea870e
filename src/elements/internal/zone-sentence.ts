import { html, type TemplateResult } from 'lit';
import type { DisplayTimeZone } from '../../controllers/settings-controller.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { timeMessages } from '../../i18n/messages/time.ts';
import { zoneCity } from '../../i18n/zone-names.ts';

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
