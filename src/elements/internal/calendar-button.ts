import { html, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/define-messages.ts';
import { addToCalendarMessages } from '../../i18n/messages/add-to-calendar.ts';

/**
 * What stands in a button that opens the choice of calendars.
 * @param about tells it from the buttons of other meetings to those who hear it.
 * @param words in place of "Add to calendar".
 */
export const calendarButtonLabel = (about: string, language: string, words?: string): TemplateResult =>
  html`<span>${words || messagesFor(addToCalendarMessages, language).add}<span class="visually-hidden">, ${about}</span></span
    ><svg viewBox="0 0 20 20" aria-hidden="true" class="chevron"><path d="m5.5 8 4.5 4.5L14.5 8" /></svg>`;
