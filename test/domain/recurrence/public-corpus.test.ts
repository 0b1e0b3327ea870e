// Cases taken as data from the examples of RFC 5545 and from the tests of libical, python-dateutil and rrule-temporal. They have
// licences of their own and stand beside the checkout, not in it: where they are not there, the last test of this file says so.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { occurrenceInstant } from '../../../src/domain/occurrence/list-occurrences.ts';
import { meetingOccurrences } from '../../../src/domain/occurrence/meeting-occurrences.ts';
import { parseRule } from '../../../src/domain/recurrence/parse-rule.ts';
import { wallMillis, type PlainDateTime } from '../../../src/domain/time/plain-date-time.ts';
import { meeting, type OverrideText } from '../../support/meetings.ts';
import { instantByOracle } from '../../support/zone-oracle.ts';

/** Times are written as in iCalendar: `19970902T090000`, with Z for UTC; a date alone is its midnight. */
interface Case {
  readonly id: string;
  readonly name: string;
  readonly dtstart: string;
  readonly tzid: string | null;
  readonly rrule: string;
  readonly exdates: readonly string[];
  readonly rdates: readonly string[];
  readonly expect: readonly string[];
  /** Whether `expect` has wall times or instants. */
  readonly kind: 'local' | 'utc';
  /** Whether `expect` is all there is, or only the first of it. */
  readonly complete: boolean;
  /** Whether the start is to be shown though the rule does not give it: to us a date beside the rule. */
  readonly includeDtstart?: boolean;
  /** Between which instants is searched; both ends belong to it where `inc` is true. */
  readonly between?: readonly [string, string];
  readonly inc?: boolean;
}

const FILE = join(import.meta.dirname, '../../../../shared/corpora/recurrence.json');
const CASES = 873;
const cases = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as { readonly cases: readonly Case[] }).cases : [];

/** Why our answer to a case is another than the one it expects, by the words of RFC 5545. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'dateutil-227':
    '3.3.10: what the rule does not say is "derived from DTSTART": BYWEEKNO alone means the weekday of the start, as libical reads it too, and not every day of the week.',
  'libical-77':
    '3.3.10: the table says that BYMONTHDAY expands a yearly rule, so it means every month, as dateutil reads it too; BYMONTH=2 says February.',
  'libical-78':
    '3.3.10: the table says that BYMONTHDAY expands a yearly rule, so it means every month, as dateutil reads it too; BYMONTH=2 says February.',
  'libical-79': '3.3.10: BYMINUTE is to be ignored beside a DTSTART that is a date. The start of a meeting of ours always has a time.',
  'libical-80': '3.3.10: weeks expand a yearly rule, the day of the month limits them. The case expects that libical has not done it yet.',
  'libical-134':
    '3.8.5.3: "DTSTART defines the first instance", so a start in week 53 of 2026 is in the year of that week; the intervals are counted from there, not from 2027.',
  'libical-135':
    '3.8.5.3: "DTSTART defines the first instance", so a start in week 53 of 2026 is in the year of that week; the intervals are counted from there, not from 2027.',
  'rrt-89':
    '3.8.5.3: a DTSTART that is not "synchronized with the recurrence rule" has no defined set. Ours has COUNT of what the rule gives; the case counts the start among them.',
  'rrt-104': '3.3.10: COUNT bounds the rule; 3.8.5.2: dates of RDATE come beside what the rule gives. The case counts both together.',
  'rrt-105': '3.3.10: COUNT bounds the rule; 3.8.5.2: dates of RDATE come beside what the rule gives. The case counts both together.',
  'rrt-106': '3.3.10: COUNT bounds the rule; 3.8.5.2: dates of RDATE come beside what the rule gives. The case counts both together.',
};

const YEAR = 366 * 86_400_000;

/** `1997-09-02T09:00:00`, without a Z. */
const plain = (text: string): PlainDateTime =>
  `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}T${text.slice(9, 11) || '00'}:${text.slice(11, 13) || '00'}:${text.slice(13, 15) || '00'}` as PlainDateTime;

/** The instant that a time of a case means, by an oracle that is not ours. */
function instantOf(text: string, zone: string | null): number {
  return text.endsWith('Z') || zone === null ? wallMillis(plain(text)) : instantByOracle(plain(text), zone);
}

/** What our schedules show of a case, as instants; walls of floating meetings count as UTC. */
function ours({ dtstart, tzid, rrule, exdates, rdates, includeDtstart, expect, complete, between, inc }: Case): readonly number[] {
  const added = includeDtstart ? [dtstart, ...rdates] : rdates;
  const overrides: Readonly<Record<string, OverrideText>> = {
    ...Object.fromEntries(added.map((text) => [plain(text), {}])),
    ...Object.fromEntries(exdates.map((text) => [plain(text), { excluded: true }])),
  };
  const at = (text: string): number => instantOf(text, tzid);
  const first = at(dtstart);
  // What is complete must not go on.
  let window = { from: first, to: Math.max(first, ...expect.map(at)) + (complete ? 30 * YEAR : 1) };
  if (between) window = { from: at(between[0]) + Number(!inc), to: at(between[1]) + Number(inc) };
  const found = meetingOccurrences(meeting({ start: plain(dtstart), timeZone: tzid, rrule, overrides }), {}, window, 'UTC');
  return found.map((occurrence) => occurrenceInstant(occurrence, 'UTC'));
}

const theirs = ({ expect, tzid }: Case): readonly number[] => expect.map((text) => instantOf(text, tzid));

const readable = (times: readonly number[]): readonly string[] => times.map((time) => new Date(time).toISOString());

const parsed = cases.map((each) => ({ each, read: parseRule(each.rrule) }));
const admitted = parsed.flatMap(({ each, read }) => (read.ok ? [each] : []));
const refused = parsed.flatMap(({ each, read }) => (read.ok ? [] : [{ each, problem: read.error }]));

/** Of each kind of refusal, how many. */
function tally(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { problem } of refused) counts[problem.code] = (counts[problem.code] ?? 0) + 1;
  return counts;
}

describe(`the public corpus of ${cases.length} cases, ${admitted.length} of which our format admits`, () => {
  for (const each of admitted) {
    const why = OTHERWISE[each.id];
    if (why) it(`reads ${each.id} otherwise: ${why}`, () => assert.notDeepEqual(readable(ours(each)), readable(theirs(each))));
    else it(`expands ${each.id}: ${each.rrule}`, () => assert.deepEqual(readable(ours(each)), readable(theirs(each))));
  }

  if (cases.length) {
    it('is all there, and all of it is looked at', () => {
      assert.deepEqual([cases.length, admitted.length, tally()], [CASES, 566, { 'sub-daily': 239, contradictory: 67, malformed: 1 }]);
      const ids = new Set(admitted.map(({ id }) => id));
      assert.deepEqual(
        Object.keys(OTHERWISE).filter((id) => !ids.has(id)),
        [],
      );
    });

    it('is told why, where a rule is refused: the part, and the one that it cannot stand beside', () => {
      for (const { each, problem } of refused) {
        const { code, part, value, with: other } = problem;
        assert.ok(code === 'malformed' ? each.rrule.endsWith(';') : each.rrule.includes(`${part}=${value}`), each.id);
        if (code === 'contradictory') assert.equal(other, 'FREQ', each.id);
      }
    });
  } else {
    it(`is absent: ${CASES} cases are not run`, () => {
      assert.ok(!existsSync(FILE));
      console.warn(`Public corpus absent: ${CASES} cases are not run. They are read from ../shared/corpora beside the checkout.`);
    });
  }
});
