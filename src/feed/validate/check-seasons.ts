import { feedIssue } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import type { PlainDate, PlainDateTime } from '../../domain/time/plain-date-time.ts';
import { toInstant } from '../../domain/time/zoned.ts';
import { isTimeZone } from '../../domain/time/zones.ts';
import type * as Wire from '../wire.ts';
import { datesInText } from './dates-in-text.ts';
import { abbreviationsIn, isShown, zoneOfAbbreviation } from './time-abbreviations.ts';
import { pointer, type Visit } from './walk-feed.ts';

const DAY = 86_400_000;

/** What a text stands in: the record that holds it, and the meeting, as published. */
interface Surrounding {
  readonly record: Partial<Wire.Community & Wire.Event>;
  readonly meeting?: Partial<Wire.Meeting>;
}

function surroundingOf(path: string, feed: Partial<Wire.WireFeed>): Surrounding {
  const [list, index, member, inner] = path.split('/').slice(1);
  if (list !== 'communities' && list !== 'events') return { record: {} };
  const record = Object(((feed[list] ?? []) as unknown[])[Number(index)]) as Partial<Wire.Community & Wire.Event>;
  if (list === 'events') return { record, meeting: record };
  const meetings: unknown = record.meetings;
  return member === 'meetings' && Array.isArray(meetings)
    ? { record, meeting: Object(meetings[Number(inner)]) as Partial<Wire.Meeting> }
    : { record };
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

/** The days that a text is about: those it names, else its meeting's where that is a single one, else a year of weeks, or the rhythm's months. */
function daysOf(words: string, { record, meeting }: Surrounding, today: string): readonly PlainDate[] {
  const named = datesInText(words).map(({ date }) => date);
  if (named.length) return named;
  const start = meeting?.start ?? meeting?.date;
  if (meeting && !meeting.rrule && isDay(start)) return [start.slice(0, 10) as PlainDate];
  const { from, until } = Object(record.cadence) as Partial<Wire.Cadence>;
  const first = typeof from === 'string' && from.length >= 7 ? `${from}-01`.slice(0, 10) : today;
  const last = typeof until === 'string' && until.length >= 7 ? `${until}-28`.slice(0, 10) : undefined;
  const begin = Date.parse(`${first}T00:00:00Z`);
  const end = Math.min(begin + 365 * DAY, last ? Date.parse(`${last}T00:00:00Z`) : Infinity);
  const days: PlainDate[] = [];
  for (let at = begin; at <= end; at += 7 * DAY) days.push(new Date(at).toISOString().slice(0, 10) as PlainDate);
  return days;
}

/**
 * Times in a text that are given in half of a zone's year ("3 p.m. EST") for days on which clocks show the other half.
 * @param today `YYYY-MM-DD`.
 */
export function checkSeasons({ value, path, definitions }: Visit, feed: Partial<Wire.WireFeed>, today: string): Issue[] {
  if (!definitions.includes('text')) return [];
  const entries: [string, unknown][] =
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(Object(value) as Record<string, unknown>).map(([tag, words]) => [pointer(path, tag), words]);
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return texts.flatMap(([place, words]) =>
    abbreviationsIn(words.slice(0, 5000)).flatMap((name) => {
      const around = surroundingOf(path, feed);
      const { timeZone: ofCadence } = Object(around.record.cadence) as Partial<Wire.Cadence>;
      const meetings = Array.isArray(around.record.meetings) ? (around.record.meetings as unknown[]) : [];
      const [first] = meetings.map((each) => (Object(each) as Partial<Wire.Meeting>).timeZone);
      const usual = [around.meeting?.timeZone, ofCadence, first, feed.timeZone].find(
        (zone) => typeof zone === 'string' && isTimeZone(zone),
      );
      const zone = zoneOfAbbreviation(name, usual ?? undefined, Number(today.slice(0, 4)));
      if (!zone) return [];
      const days = daysOf(words, around, today);
      const wrong = days.find((date) => !isShown(name, zone, toInstant(`${date}T12:00:00` as PlainDateTime, zone)));
      if (!wrong) return [];
      const isOne = datesInText(words).length > 0 || days.length === 1;
      return [feedIssue(place, 'season-abbreviation', { value: name, zone, ...(isOne && { date: wrong }) }, 'should-check')];
    }),
  );
}
