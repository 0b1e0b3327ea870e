import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { addToCalendarMessages } from '../../i18n/messages/add-to-calendar.ts';

/**
 * What stands in a button that opens the choice of calendars.
 * @param about tells it from the buttons of other meetings to those who hear it.
 */
export const calendarButtonLabel = (about: string, language: string): TemplateResult =>
  html`<span>${messagesFor(addToCalendarMessages, language).add}<span class="visually-hidden">, ${about}</span></span
    ><svg viewBox="0 0 20 20" aria-hidden="true" class="chevron"><path d="m5.5 8 4.5 4.5L14.5 8" /></svg>`;

/** What stands where the choice of calendars cannot be loaded: the calendar to subscribe to, where there is one. */
export function calendarUnavailable({ community, event }: Occurrence, language: string): TemplateResult {
  const words = messagesFor(addToCalendarMessages, language);
  const href = community?.icsUrl ?? (community ?? event)!.origin.icsUrl;
  return html`<p class="small" role="status" part="unavailable">
    ${words.unavailable} ${href ? html`<a href=${href}>${words.subscribe}</a>` : nothing}
  </p>`;
}
