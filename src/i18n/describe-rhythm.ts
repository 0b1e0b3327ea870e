import { WEEKDAYS, type ByDay, type RecurrenceRule, type Weekday } from '../domain/recurrence/rule.ts';
import { parsePlainDate } from '../domain/time/plain-date-time.ts';
import type { Formats } from './formats.ts';
import type { RecurrenceMessages } from './messages/recurrence.en.ts';

/**
 * The days of a rule in words, without their time and their bounds: "every month from September to June, on the second
 * Tuesday". Every part of the rule is named.
 */
export const describeRhythm = (rule: RecurrenceRule, words: RecurrenceMessages, formats: Formats): string =>
  [...parts(rule, words, formats)].join(', ');

function* parts(rule: RecurrenceRule, words: RecurrenceMessages, formats: Formats): Generator<string> {
  const { frequency, interval, byDay, byMonth, byMonthDay, byYearDay, byWeekNo, bySetPos } = rule;
  const list = (items: readonly string[]): string => formats.list(items);
  const days = namePlainDays(byDay, words, formats);
  const rare = byYearDay.length || byWeekNo.length || bySetPos.length;
  const onlyWeekdays = days && !byMonthDay.length && !rare;

  // 29 February is a date, 30 February is not.
  const [month = 0, day = 0] = [byMonth[0], byMonthDay[0]];
  const date = parsePlainDate(`2024-${two(month)}-${two(day)}`);
  if (frequency === 'YEARLY' && byMonth.length === 1 && byMonthDay.length === 1 && date && !byDay.length && !rare) {
    yield words.every(frequency, interval);
    yield words.on(words.date(formats.date(date, 'monthDay')));
    return;
  }

  const months = byMonth.length % 12 ? describeMonths(byMonth, words, formats) : undefined;
  const head = onlyWeekdays && interval === 1 ? words.everyDays(days, list) : words.every(frequency, interval);
  // "Every month in March" says no more than "in March".
  const namesMonths = frequency === 'MONTHLY' && interval === 1 && months && !months.isRange && !onlyWeekdays;
  yield namesMonths ? months.text : months ? `${head} ${months.text}` : head;
  if (onlyWeekdays && interval === 1) return;

  const ofWhat = frequency === 'YEARLY' && !byMonth.length;
  if (byWeekNo.length) yield words.inWeeks(byWeekNo, list);
  if (byYearDay.length) yield words.on(words.ofTheYear(list(byYearDay.map(words.yearDay))));
  if (byMonthDay.length) {
    const dates = list(byMonthDay.map(words.monthDay));
    yield frequency === 'DAILY' ? words.onlyOn(dates) : words.on(ofWhat ? words.ofEachMonth(dates) : dates);
    if (days) yield words.onlyIf(days, (items) => formats.list(items, 'or'));
  }
  if (byDay.length && !(days && byMonthDay.length)) {
    // Only where the set that is counted in is one month can "the last weekday" be said.
    const oneMonth = frequency === 'MONTHLY' || (frequency === 'YEARLY' && byMonth.length === 1);
    const [dayName] = days ?? [];
    if (dayName && days?.length === 1 && bySetPos.length && oneMonth && !byWeekNo.length && !byYearDay.length) {
      yield words.on(words.nthDays(bySetPos, dayName, list));
      return;
    }
    yield describeDays(rule, days, ofWhat, words, formats);
  }
  if (bySetPos.length) yield words.onlyNth(bySetPos, list);
}

/** Weekdays as a part of their own: "on Tuesday", "on the first Monday and the third Wednesday". */
function describeDays(
  { frequency, byDay, byWeekNo, byYearDay }: RecurrenceRule,
  plain: readonly string[] | undefined,
  ofTheYear: boolean,
  words: RecurrenceMessages,
  formats: Formats,
): string {
  const list = (items: readonly string[]): string => formats.list(items);
  if (plain) {
    if (frequency === 'DAILY' || byYearDay.length) return words.onlyIf(plain, (items) => formats.list(items, 'or'));
    // "on Tuesday", but "on every weekday".
    const isSet = [words.day, words.workday, words.weekendDay].includes(plain[0] ?? '');
    return words.on((frequency === 'WEEKLY' || byWeekNo.length) && !isSet ? words.days(plain, list) : words.everyDays(plain, list));
  }
  const phrases = WEEKDAYS.flatMap((weekday) => {
    const name = dayName(weekday, formats);
    const entries = byDay.filter((entry) => entry.weekday === weekday);
    const positions = entries.flatMap(({ ordinal }) => ordinal ?? []);
    if (entries.length > positions.length) return words.everyDays([name], list);
    return positions.length ? words.nthDays(positions, name, list) : [];
  });
  return words.on(ofTheYear ? words.ofTheYear(list(phrases)) : list(phrases));
}

/** The names of weekdays that have no ordinals, in the order of the week, or the one name of the set; undefined where there are none or any has an ordinal. */
function namePlainDays(byDay: readonly ByDay[], words: RecurrenceMessages, formats: Formats): readonly string[] | undefined {
  if (!byDay.length || byDay.some(({ ordinal }) => ordinal !== undefined)) return undefined;
  const days = WEEKDAYS.filter((weekday) => byDay.some((entry) => entry.weekday === weekday));
  if (days.length === 7) return [words.day];
  if (days.join() === 'MO,TU,WE,TH,FR') return [words.workday];
  if (days.join() === 'SA,SU') return [words.weekendDay];
  return days.map((day) => dayName(day, formats));
}

/** 2024 began on a Monday. */
const dayName = (day: Weekday, formats: Formats): string => formats.date(`2024-01-${two(WEEKDAYS.indexOf(day) + 1)}`, 'weekday');

/**
 * "from September to June", with at most one exception; "in March and October" where they do not follow each other.
 * Months run over the end of the year: they begin after the longest pause.
 */
function describeMonths(months: readonly number[], words: RecurrenceMessages, formats: Formats): { text: string; isRange: boolean } {
  const name = (month: number): string => formats.date(`2024-${two(month)}`, 'month');
  const list = (items: readonly string[]): string => formats.list(items);
  const pauseBefore = (month: number, index: number): number => (month - (months.at(index - 1) ?? month) + 11) % 12;
  const pauses = months.map(pauseBefore);
  const start = pauses.indexOf(Math.max(...pauses));
  const inOrder = [...months.slice(start), ...months.slice(0, start)];
  const from = inOrder[0]!;
  const missing = 12 - pauses[start]! - months.length;
  if (months.length < 3 || missing > 1) return { text: words.inMonths(months.map(name), list), isRange: false };
  const exception = inOrder.findIndex((month, index) => month !== ((from + index - 1) % 12) + 1);
  const range = words.monthsFromTo(name(from), name(inOrder.at(-1)!));
  return {
    text: missing ? `${range} ${words.exceptMonth(name(((from + exception - 1) % 12) + 1))}` : range,
    isRange: true,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
