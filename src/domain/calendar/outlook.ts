import type { CalendarEntry } from './calendar-event.ts';
import { linkSpan, linkTo, linkWords } from './link-text.ts';

const HOSTS = { outlook: 'outlook.live.com', office365: 'outlook.office.com' } as const;

/** The body is read as HTML. */
const html = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\r\n?|\n/g, '<br>');

/**
 * A page of Outlook on the web on which one meeting can be saved: for private accounts (`outlook`), or for those of work and
 * school (`office365`). It takes no series.
 */
export function outlookUrl(entry: CalendarEntry, service: keyof typeof HOSTS): string {
  const { title, details, location } = linkWords(entry);
  const { kind, from, to } = linkSpan(entry);
  const zone = kind === 'utc' ? 'Z' : '';
  return linkTo(`https://${HOSTS[service]}/calendar/0/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: from + zone,
    enddt: to && to + zone,
    allday: kind === 'day' ? 'true' : undefined,
    body: html(details),
    location,
  });
}
