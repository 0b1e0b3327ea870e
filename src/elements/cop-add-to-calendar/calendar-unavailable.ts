import { html, nothing, type TemplateResult } from 'lit';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { addToCalendarMessages } from '../../i18n/messages/add-to-calendar.ts';

/** What stands where the choice of calendars cannot be loaded: the calendar to subscribe to, where there is one. */
export function calendarUnavailable({ community, event }: Occurrence, language: string): TemplateResult {
  const words = messagesFor(addToCalendarMessages, language);
  const href = community?.icsUrl ?? (community ?? event)!.origin.icsUrl;
  return html`<p class="small" role="status" part="unavailable">
    ${words.unavailable} ${href ? html`<a href=${href}>${words.subscribe}</a>` : nothing}
  </p>`;
}
