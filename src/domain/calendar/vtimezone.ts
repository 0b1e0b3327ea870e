import { WEEKDAYS } from '../recurrence/rule.ts';
import type { Instant } from '../time/clock.ts';
import { offsetAt } from '../time/offsets.ts';
import { plainDateTime } from '../time/plain-date-time.ts';
import { compact, contentLine, utcTime } from './ics-text.ts';
import { zoneChanges, type ZoneChange } from './zone-changes.ts';

const DAY = 86_400_000;
/** The longest that a yearly change can take to come back: a leap year, and a week for its weekday. */
const YEAR = 373 * DAY;
/** Years that a pattern must hold for to be written as a rule. */
const LEAST_YEARS = 3;
/** Bounds what a date in the far past or future can cost. */
const LONGEST_RANGE = 80 * YEAR;

/** The day on which a change comes, as rules tell it. */
interface Onset {
  readonly change: ZoneChange;
  readonly year: number;
  /** Everything about the change and its date that comes back year after year, but for the week. */
  readonly pattern: string;
  /** BYDAY values that the date has in its month: `-1SU`, `4SU`. The last of a month comes first: that is what zones go by. */
  readonly days: readonly string[];
}

/** `-0330`, `+0545`. */
function offsetText(millis: number): string {
  const minutes = Math.abs(millis) / 60_000;
  return (millis < 0 ? '-' : '+') + String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, '0');
}

/** The wall time of a change, on the clocks that it ends. */
const wallOf = ({ instant, from }: ZoneChange): string => compact(plainDateTime(instant + from));

function onsetOf(change: ZoneChange): Onset {
  const date = new Date(change.instant + change.from);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const weekday = WEEKDAYS[(date.getUTCDay() + 6) % 7]!;
  const isLast = day + 7 > new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const nth = `${Math.ceil(day / 7)}${weekday}`;
  return {
    change,
    year,
    pattern: [change.from, change.to, month, weekday, date.getTime() % DAY].join(' '),
    days: isLast ? [`-1${weekday}`, nth] : [nth],
  };
}

/** Onsets of one kind that come year after year on the same day of their month, or a single one. */
interface Run {
  readonly onsets: Onset[];
  /** The BYDAY values that all of them have. */
  days: readonly string[];
}

/** Parts onsets into runs, each as long as its pattern holds. */
function findRuns(onsets: readonly Onset[]): readonly Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (const onset of onsets) {
    const run = open.get(onset.pattern);
    const days = run?.days.filter((day) => onset.days.includes(day)) ?? [];
    if (run && days.length && run.onsets.at(-1)!.year === onset.year - 1) {
      run.onsets.push(onset);
      run.days = days;
    } else {
      const next = { onsets: [onset], days: onset.days };
      open.set(onset.pattern, next);
      runs.push(next);
    }
  }
  return runs;
}

/** The lines of one STANDARD or DAYLIGHT component. */
function observance(kind: string, { from, to }: Pick<ZoneChange, 'from' | 'to'>, dates: string): string {
  const offsets = contentLine('TZOFFSETFROM', offsetText(from)) + contentLine('TZOFFSETTO', offsetText(to));
  return contentLine('BEGIN', kind) + offsets + dates + contentLine('END', kind);
}

/** The observances of changes with one kind and one pair of offsets: patterns as rules, what has none as dates. */
function observances(kind: string, changes: readonly ZoneChange[], end: Instant): string {
  const singles: ZoneChange[] = [];
  let text = '';
  for (const { onsets, days } of findRuns(changes.map(onsetOf))) {
    if (onsets.length < LEAST_YEARS) {
      singles.push(...onsets.map(({ change }) => change));
      continue;
    }
    const [first, last] = [onsets[0]!.change, onsets.at(-1)!.change];
    const month = new Date(first.instant + first.from).getUTCMonth() + 1;
    // What still holds at the end of the range is taken to hold on. A day more is for readers that take UTC for the wall time.
    const until = end - last.instant < YEAR ? '' : `;UNTIL=${utcTime(last.instant + DAY)}`;
    const rule = contentLine('RRULE', `FREQ=YEARLY${until};BYMONTH=${month};BYDAY=${days[0]!}`);
    text += observance(kind, first, contentLine('DTSTART', wallOf(first)) + rule);
  }
  const [first] = singles;
  if (!first) return text;
  // One date a line, and the start among them: some readers take only the first of a line, and no start beside dates.
  const dates = singles.length > 1 ? singles.map((change) => contentLine('RDATE', wallOf(change))).join('') : '';
  return text + observance(kind, first, contentLine('DTSTART', wallOf(first)) + dates);
}

/**
 * A VTIMEZONE component (RFC 5545 3.6.5) that is right for `timeZone` from `from` to `to` (within 80 years from 1970 on),
 * and beyond it where the pattern of the last years goes on. What is a higher offset for part of the year is called DAYLIGHT.
 */
export function vtimezone(timeZone: string, from: Instant, to: Instant): string {
  const start = Math.max(from, YEAR);
  const end = Math.min(Math.max(to, start), start + LONGEST_RANGE);
  const all = zoneChanges(timeZone, start - YEAR, end);
  const before = all.findLastIndex(({ instant }) => instant <= start);
  const changes = all.slice(Math.max(before, 0));
  // What goes forward for good is standard time.
  const isDaylight = (change: ZoneChange): boolean => change.to > change.from && (change !== all.at(-1) || end - change.instant < YEAR);
  const groups = new Map<string, ZoneChange[]>();
  for (const change of changes) {
    const key = [isDaylight(change) ? 'DAYLIGHT' : 'STANDARD', change.from, change.to].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const offset = offsetAt(timeZone, start);
  let text = before < 0 ? observance('STANDARD', { from: offset, to: offset }, contentLine('DTSTART', '19700101T000000')) : '';
  for (const [key, group] of groups) text += observances(key.split(' ', 1)[0]!, group, end);
  return contentLine('BEGIN', 'VTIMEZONE') + contentLine('TZID', timeZone) + text + contentLine('END', 'VTIMEZONE');
}
