// How long it takes to list meetings, beside rrule with date-fns-tz as people use them: `between`, then fromZonedTime. Each is asked
// in a process of its own, so that its first call is cold. Arguments: ours or plain, and how many series.
import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import { RRule } from 'rrule';
import type { Meeting } from '../../src/domain/community/meeting.ts';
import { meetingOccurrences } from '../../src/domain/occurrence/meeting-occurrences.ts';
import { parseRule } from '../../src/domain/recurrence/parse-rule.ts';
import { parsePlainDateTime } from '../../src/domain/time/plain-date-time.ts';
import { hostileRules, monthlySeries, WINDOW, type SeriesText } from './series.ts';

function meetingOf({ uid, start: wall, timeZone, rrule }: SeriesText): Meeting {
  const rule = parseRule(rrule);
  const start = parsePlainDateTime(wall);
  if (!rule.ok || !start) throw new Error(`${uid} cannot be read`);
  const duration = { days: 0, millis: 3_600_000 };
  return {
    uid,
    time: { kind: 'timed', start, timeZone, duration, rule: rule.value, overrides: new Map() },
    usual: false,
    registration: [],
  };
}

const ours = (series: readonly SeriesText[]): (() => number) => {
  const meetings = series.map(meetingOf);
  return () => meetings.reduce((sum, meeting) => sum + meetingOccurrences(meeting, {}, WINDOW, 'America/Toronto').length, 0);
};

const plain = (series: readonly SeriesText[]): (() => number) => {
  const [from, to] = [new Date(WINDOW.from - 86_400_000), new Date(WINDOW.to + 86_400_000)];
  const rules = series.map(({ start, timeZone, rrule }) => {
    const options = { ...RRule.parseString(rrule), dtstart: new Date(`${start}Z`) };
    return { rule: new RRule(options), timeZone };
  });
  return () =>
    rules.reduce((sum, { rule, timeZone }) => {
      const instants = rule.between(from, to, true).map((wall) => fromZonedTime(wall.toISOString().slice(0, 19), timeZone).getTime());
      return sum + instants.filter((instant) => instant >= WINDOW.from && instant < WINDOW.to).length;
    }, 0);
};

function timed(work: () => number): { milliseconds: number; found: number } {
  const begin = performance.now();
  const found = work();
  return { milliseconds: performance.now() - begin, found };
}

const least = (numbers: readonly number[]): number => Math.min(...numbers);

const [who = 'ours', count = '1000'] = process.argv.slice(2);
if (who === 'hostile') {
  for (const [what, start, rrule] of hostileRules) {
    const { milliseconds, found } = timed(ours([{ uid: what, start, timeZone: 'UTC', rrule }]));
    console.log(JSON.stringify({ what, milliseconds, found }));
  }
} else {
  const series = Array.from({ length: Number(count) }, (_, index) => monthlySeries(index));
  // The engine loads its zone data when it is asked first, whoever asks.
  new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Tokyo', hour: 'numeric' }).format(0);
  const work = (who === 'plain' ? plain : ours)(series);
  const first = timed(work);
  const later = least(Array.from({ length: who === 'plain' ? 3 : 15 }, () => timed(work).milliseconds));
  console.log(JSON.stringify({ first: first.milliseconds, later, found: first.found }));
}
