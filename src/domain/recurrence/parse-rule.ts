import { err, ok } from '../../lib/result.ts';
import type { Result } from '../../lib/result.ts';
import { parsePlainDateTime, plainDateOf, wallMillis } from '../time/plain-date-time.ts';
import { WEEKDAYS } from './rule.ts';
import type { ByDay, Frequency, RecurrenceRule, Weekday } from './rule.ts';

/**
 * Why a rule cannot be read. `part` names the rule part and `value` is what it says.
 * `sub-daily`: a frequency below a day. `unsupported-part`: RSCALE and SKIP (RFC 7529). `unknown-part`: none of RFC 5545.
 * `contradictory`: RFC 5545 forbids the part beside the part `with`; the part itself there means that it stands twice,
 * no `with` means that BYSETPOS has nothing to choose from. `out-of-range`: a number or a date that does not exist.
 * `malformed`: anything else that the grammar does not have; `too-long`: more text than a rule can need.
 */
export interface RuleProblem {
  readonly code: 'sub-daily' | 'unsupported-part' | 'unknown-part' | 'contradictory' | 'out-of-range' | 'malformed' | 'too-long';
  readonly part: string;
  readonly value: string;
  readonly with?: string;
}

/** Bounds the work that a hostile rule can cause; people's rules have some fifty characters. */
const MAX_LENGTH = 1000;

type Draft = { -readonly [Member in keyof RecurrenceRule]: RecurrenceRule[Member] };
type Code = RuleProblem['code'];
type NumberListName = { [Member in keyof Draft]-?: Draft[Member] extends readonly number[] ? Member : never }[keyof Draft];

/** Reads the value of one part into the rule. Answers with what is wrong, or nothing. */
type PartReader = (rule: Draft, value: string) => Code | undefined;

const sortedUnique = <T>(items: readonly T[], key: (item: T) => number): T[] =>
  [...new Map(items.map((item) => [key(item), item])).values()].sort((a, b) => key(a) - key(b));

const refuse = (): Code => 'unsupported-part';

const positiveInteger =
  (member: 'count' | 'interval'): PartReader =>
  (rule, value) => {
    if (!/^\d+$/.test(value)) return 'malformed';
    rule[member] = Number(value);
    return rule[member] < 1 || rule[member] > 999_999 ? 'out-of-range' : undefined;
  };

/** @param fromEnd whether negative numbers count from the end. */
const numbers =
  (member: NumberListName, least: number, greatest: number, fromEnd?: boolean): PartReader =>
  (rule, value) => {
    const items = value.split(',');
    if (!items.every((item) => /^[+-]?\d{1,3}$/.test(item))) return 'malformed';
    const found = items.map(Number);
    if (!found.every((number) => (fromEnd || number >= 0) && Math.abs(number) >= least && Math.abs(number) <= greatest))
      return 'out-of-range';
    // Without leap seconds, second 60 is second 59 (RFC 5545 3.3.12).
    rule[member] = sortedUnique(
      found.map((number) => (member === 'bySecond' ? Math.min(number, 59) : number)),
      Number,
    );
  };

const readers: Readonly<Record<string, PartReader>> = {
  FREQ(rule, value) {
    if (/^(SECONDLY|MINUTELY|HOURLY)$/.test(value)) return 'sub-daily';
    if (!/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value)) return 'malformed';
    rule.frequency = value as Frequency;
  },
  COUNT: positiveInteger('count'),
  INTERVAL: positiveInteger('interval'),
  UNTIL(rule, value) {
    const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(value);
    if (!match) return 'malformed';
    const [, year, month, day, hour = '00', minute = '00', second = '00', utc] = match;
    const wall = parsePlainDateTime(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
    if (!wall) return 'out-of-range';
    if (utc === undefined) rule.until = { kind: 'date', date: plainDateOf(wall) };
    else rule.until = utc ? { kind: 'instant', instant: wallMillis(wall) } : { kind: 'wall', wall };
  },
  WKST(rule, value) {
    if (!WEEKDAYS.includes(value as Weekday)) return 'malformed';
    rule.weekStart = value as Weekday;
  },
  BYDAY(rule, value) {
    const days: ByDay[] = [];
    for (const item of value.split(',')) {
      const [, nth, weekday] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(item) ?? [];
      if (!WEEKDAYS.includes(weekday as Weekday)) return 'malformed';
      const ordinal = Number(nth ?? 1);
      if (!ordinal || Math.abs(ordinal) > 53) return 'out-of-range';
      days.push({ weekday: weekday as Weekday, ...(nth && { ordinal }) });
    }
    rule.byDay = sortedUnique(days, (day) => (day.ordinal ?? 0) * 7 + WEEKDAYS.indexOf(day.weekday));
  },
  BYMONTH: numbers('byMonth', 1, 12),
  BYWEEKNO: numbers('byWeekNo', 1, 53, true),
  BYYEARDAY: numbers('byYearDay', 1, 366, true),
  BYMONTHDAY: numbers('byMonthDay', 1, 31, true),
  BYHOUR: numbers('byHour', 0, 23),
  BYMINUTE: numbers('byMinute', 0, 59),
  BYSECOND: numbers('bySecond', 0, 60),
  BYSETPOS: numbers('bySetPos', 1, 366, true),
  RSCALE: refuse,
  SKIP: refuse,
};

/** The parts that RFC 5545 3.3.10 forbids together: the first of each pair is the one to drop. */
function contradiction(rule: RecurrenceRule): readonly [part: string, other?: string] | undefined {
  const { frequency } = rule;
  const ordinals = rule.byDay.some((day) => day.ordinal !== undefined);
  if (rule.count && rule.until) return ['COUNT', 'UNTIL'];
  if (rule.byWeekNo.length && frequency !== 'YEARLY') return ['BYWEEKNO', 'FREQ'];
  if (rule.byYearDay.length && frequency !== 'YEARLY') return ['BYYEARDAY', 'FREQ'];
  if (rule.byMonthDay.length && frequency === 'WEEKLY') return ['BYMONTHDAY', 'FREQ'];
  if (ordinals && (frequency === 'DAILY' || frequency === 'WEEKLY')) return ['BYDAY', 'FREQ'];
  if (ordinals && rule.byWeekNo.length) return ['BYDAY', 'BYWEEKNO'];
  const others = [rule.byMonth, rule.byWeekNo, rule.byYearDay, rule.byMonthDay, rule.byDay, rule.byHour, rule.byMinute, rule.bySecond];
  if (rule.bySetPos.length && !others.some((list) => list.length)) return ['BYSETPOS'];
  return undefined;
}

/**
 * Reads an RFC 5545 recurrence rule without its `RRULE:` name, in capitals or not, the parts in any order. Strict: every
 * part known, once, in range, and allowed beside the others. Never throws.
 */
export function parseRule(text: string): Result<RecurrenceRule, RuleProblem> {
  if (text.length > MAX_LENGTH) return err({ code: 'too-long', part: '', value: text.slice(0, 40) });
  const values = new Map<string, string>();
  const rule: Draft = {
    frequency: 'DAILY',
    interval: 1,
    byMonth: [],
    byWeekNo: [],
    byYearDay: [],
    byMonthDay: [],
    byDay: [],
    byHour: [],
    byMinute: [],
    bySecond: [],
    bySetPos: [],
    weekStart: 'MO',
  };
  for (const item of text.toUpperCase().split(';')) {
    const [part = '', value = '', ...rest] = item.split('=');
    if (!value || rest.length) return err({ code: 'malformed', part, value });
    if (values.has(part)) return err({ code: 'contradictory', part, value, with: part });
    const code = Object.hasOwn(readers, part) ? readers[part]!(rule, value) : 'unknown-part';
    if (code) return err({ code, part, value });
    values.set(part, value);
  }
  if (!values.has('FREQ')) return err({ code: 'malformed', part: 'FREQ', value: '' });
  const [part, other] = contradiction(rule) ?? [];
  if (part === undefined) return ok(rule);
  const value = values.get(part) ?? '';
  return err(other === undefined ? { code: 'contradictory', part, value } : { code: 'contradictory', part, value, with: other });
}
