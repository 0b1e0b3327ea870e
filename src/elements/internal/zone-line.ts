import { html, nothing, type TemplateResult } from 'lit';
import type { DisplayTimeZone } from '../../controllers/settings-controller.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { timeMessages } from '../../i18n/messages/time.ts';
import { report } from '../../lib/report.ts';
import { sayUnavailable } from './say-unavailable.ts';
import { changeButton, zoneSentence } from './zone-sentence.ts';

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
    report('error', 501, 'cop-time-zone', 'the time zones cannot be loaded; the visitor cannot choose one.', error);
  }
}

/**
 * `<cop-time-zone compact>` for widgets whose first sight it is in: until a visitor presses "Change" a line of plain HTML
 * stands in it, and only then is it loaded, where no other script has done so. The widget must adopt `controlStyles`.
 */
export const zoneLine = (zone: DisplayTimeZone, language: string): TemplateResult =>
  html`<cop-time-zone compact
    >${
      customElements.get('cop-time-zone')
        ? nothing
        : zoneSentence(
            zone,
            language,
            zone.source === 'set' ? nothing : changeButton(language, false, (event) => openZone(event, language)),
          )
    }</cop-time-zone
  >`;
