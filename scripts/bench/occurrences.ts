// How long it takes to list the meetings of many series: `npx tsx scripts/bench/occurrences.ts`.
// Bars: 1,000 monthly series over 90 days in 40 ms, and no more than ten times that for 10,000.
import type { Meeting } from '../../src/domain/community/meeting.ts';
import { meetingOccurrences } from '../../src/domain/occurrence/meeting-occurrences.ts';
import { parseRule } from '../../src/domain/recurrence/parse-rule.ts';
import { parsePlainDateTime } from '../../src/domain/time/plain-date-time.ts';

const DAY = 86_400_000;
const WINDOW = { from: Date.parse('2026-12-01T00:00:00Z'), to: Date.parse('2026-12-01T00:00:00Z') + 90 * DAY };
const ZONES = ['America/Toronto', 'America/Vancouver', 'America/Halifax', 'Europe/London', 'Europe/Paris', 'Asia/Tokyo'];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'];
const ORDINALS = [1, 2, 3, 4, -1];

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

/** A monthly series, unlike its neighbours: nth weekday or day of the month, every month or every other, hour and zone. */
function monthlySeries(index: number): Meeting {
  const ordinalDay = `BYDAY=${pick(ORDINALS, index)}${pick(WEEKDAYS, Math.floor(index / 5))}`;
  const day = index % 10 === 0 ? `BYMONTHDAY=${((index / 10) % 28) + 1}` : ordinalDay;
  const rule = parseRule(`FREQ=MONTHLY;INTERVAL=${(index % 2) + 1};${day}`);
  const hour = String(8 + (index % 10)).padStart(2, '0');
  const start = parsePlainDateTime(`${2020 + (index % 6)}-0${(index % 9) + 1}-01T${hour}:30:00`);
  if (!rule.ok || !start) throw new Error(`series ${index} cannot be read`);
  return {
    uid: `series-${index}`,
    time: {
      kind: 'timed',
      start,
      timeZone: pick(ZONES, index),
      duration: { days: 0, millis: 3_600_000 },
      rule: rule.value,
      overrides: new Map(),
    },
    usual: index % 3 === 0,
    registration: [],
  };
}

function measure(series: readonly Meeting[]): { milliseconds: number; occurrences: number } {
  const begin = performance.now();
  let occurrences = 0;
  for (const meeting of series) occurrences += meetingOccurrences(meeting, {}, WINDOW, 'America/Toronto').length;
  return { milliseconds: performance.now() - begin, occurrences };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

for (const count of [1000, 10_000]) {
  const series = Array.from({ length: count }, (_, index) => monthlySeries(index));
  const first = measure(series);
  const later = median(Array.from({ length: 15 }, () => measure(series).milliseconds));
  console.log(
    `${count} monthly series over 90 days: ${first.occurrences} occurrences,`,
    `first ${first.milliseconds.toFixed(1)} ms, then ${later.toFixed(1)} ms`,
  );
}
