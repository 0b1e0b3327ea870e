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

/** The number lists: member, least and greatest number, and whether a negative one counts from the end. */
const NUMBER_LISTS = {
  BYMONTH: ['byMonth', 1, 12, false],
  BYWEEKNO: ['byWeekNo', 1, 53, true],
  BYYEARDAY: ['byYearDay', 1, 366, true],
  BYMONTHDAY: ['byMonthDay', 1, 31, true],
  BYHOUR: ['byHour', 0, 23, false],
  BYMINUTE: ['byMinute', 0, 59, false],
  BYSECOND: ['bySecond', 0, 60, false],
  BYSETPOS: ['bySetPos', 1, 366, true],
} as const;

type Draft = { -readonly [Member in keyof RecurrenceRule]: RecurrenceRule[Member] };
type Code = RuleProblem['code'];

const sortedUnique = <T>(items: readonly T[], key: (item: T) => number): T[] =>
  [...new Map(items.map((item) => [key(item), item])).values()].sort((a, b) => key(a) - key(b));

function readFrequency(rule: Draft, value: string): Code | undefined {
  if (/^(SECONDLY|MINUTELY|HOURLY)$/.test(value)) return 'sub-daily';
  if (!/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value)) return 'malformed';
  rule.frequency = value as Frequency;
  return undefined;
}

function readInteger(rule: Draft, member: 'count' | 'interval', value: string): Code | undefined {
  if (!/^\d+$/.test(value)) return 'malformed';
  rule[member] = Number(value);
  return rule[member] < 1 || rule[member] > 999_999 ? 'out-of-range' : undefined;
}

function readUntil(rule: Draft, value: string): Code | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(value);
  if (!match) return 'malformed';
  const [, year, month, day, hour = '00', minute = '00', second = '00', utc] = match;
  const wall = parsePlainDateTime(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
  if (!wall) return 'out-of-range';
  if (utc === undefined) rule.until = { kind: 'date', date: plainDateOf(wall) };
  else rule.until = utc ? { kind: 'instant', instant: wallMillis(wall) } : { kind: 'wall', wall };
  return undefined;
}

function readWeekStart(rule: Draft, value: string): Code | undefined {
  if (!WEEKDAYS.includes(value as Weekday)) return 'malformed';
  rule.weekStart = value as Weekday;
  return undefined;
}

function readByDay(rule: Draft, value: string): Code | undefined {
  const days: ByDay[] = [];
  for (const item of value.split(',')) {
    const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(item);
    const weekday = match?.[2] as Weekday;
    if (!match || !WEEKDAYS.includes(weekday)) return 'malformed';
    const ordinal = match[1] === undefined ? undefined : Number(match[1]);
    if (ordinal === 0 || Math.abs(ordinal ?? 1) > 53) return 'out-of-range';
    days.push(ordinal === undefined ? { weekday } : { weekday, ordinal });
  }
  rule.byDay = sortedUnique(days, (day) => (day.ordinal ?? 0) * 7 + WEEKDAYS.indexOf(day.weekday));
  return undefined;
}

function readNumbers(rule: Draft, name: keyof typeof NUMBER_LISTS, value: string): Code | undefined {
  const [member, least, greatest, fromEnd] = NUMBER_LISTS[name];
  const items = value.split(',');
  if (!items.every((item) => /^[+-]?\d{1,3}$/.test(item))) return 'malformed';
  const numbers = items.map(Number);
  const inRange = (number: number): boolean => Math.abs(number) >= least && Math.abs(number) <= greatest && (fromEnd || number >= 0);
  if (!numbers.every(inRange)) return 'out-of-range';
  // Without leap seconds, second 60 is second 59 (RFC 5545 3.3.12).
  rule[member] = sortedUnique(
    numbers.map((number) => (member === 'bySecond' ? Math.min(number, 59) : number)),
    Number,
  );
  return undefined;
}

function readPart(rule: Draft, name: string, value: string): Code | undefined {
  switch (name) {
    case 'FREQ':
      return readFrequency(rule, value);
    case 'COUNT':
      return readInteger(rule, 'count', value);
    case 'INTERVAL':
      return readInteger(rule, 'interval', value);
    case 'UNTIL':
      return readUntil(rule, value);
    case 'WKST':
      return readWeekStart(rule, value);
    case 'BYDAY':
      return readByDay(rule, value);
    case 'RSCALE':
    case 'SKIP':
      return 'unsupported-part';
    default:
      return Object.hasOwn(NUMBER_LISTS, name) ? readNumbers(rule, name as keyof typeof NUMBER_LISTS, value) : 'unknown-part';
  }
}

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
    const code = readPart(rule, part, value);
    if (code) return err({ code, part, value });
    values.set(part, value);
  }
  if (!values.has('FREQ')) return err({ code: 'malformed', part: 'FREQ', value: '' });
  const [part, other] = contradiction(rule) ?? [];
  if (part === undefined) return ok(rule);
  const value = values.get(part) ?? '';
  return err(other === undefined ? { code: 'contradictory', part, value } : { code: 'contradictory', part, value, with: other });
}
