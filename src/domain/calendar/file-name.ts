import { fold } from '../../lib/fold.ts';

const MAX_LENGTH = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a calendar file: `science-connection.ics`. Small ASCII letters, digits and hyphens only, which every system
 * and mail program takes; `calendar.ics` where `title` has none.
 */
export function calendarFileName(title: string): string {
  const words = fold(title)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-|-+$/g, '');
  return `${DEVICE.test(words) ? `${words}-` : ''}${DEVICE.test(words) || !words ? 'calendar' : words}.ics`;
}
