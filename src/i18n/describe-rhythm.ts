import { WEEKDAYS, type ByDay, type RecurrenceRule, type Weekday } from '../domain/recurrence/rule.ts';
import { parsePlainDate } from '../domain/time/plain-date-time.ts';
import { describeMonths, monthName } from './describe-months.ts';
import type { Formats } from './formats.ts';
import type { RecurrenceMessages } from './messages/recurrence.en.ts';
import { plainRule } from './plain-rule.ts';

/** The days of a rule in words, without their time and their bounds. */
export interface Rhythm {
  /** "every two months on the second Tuesday". */
  readonly text: string;
  /** What has to hold besides, to stand after the time: "if it is a Friday". */
  readonly conditions: readonly string[];
}

/** More dates than these are days of the month and months. */
const FEW_DATES = 6;

/** Puts the days of a rule into words. Every part of the rule is named. */
export const describeRhythm = (rule: RecurrenceRule, words: RecurrenceMessages, formats: Formats): Rhythm =>
  new Sentence(plainRule(rule), words, formats).rhythm;

/** The parts of one rule's sentence. */
class Sentence {
  readonly #rule: RecurrenceRule;
  readonly #words: RecurrenceMessages;
  readonly #formats: Formats;
  readonly #conditions: string[] = [];
  /** Weekdays without numbers, or the one name of their set; undefined where there are none, or others. */
  readonly #days: readonly string[] | undefined;
  /** Months that do not follow each other belong to the days in them: "the second Tuesday of March". */
  readonly #monthsOfDays: readonly string[] | undefined;

  constructor(rule: RecurrenceRule, words: RecurrenceMessages, formats: Formats) {
    this.#rule = rule;
    this.#words = words;
    this.#formats = formats;
    this.#days = namePlainDays(rule.byDay, words, formats);
    const { frequency, interval, byMonth, byYearDay, byWeekNo } = rule;
    const isOfDays = frequency === 'YEARLY' || (frequency === 'MONTHLY' && interval === 1);
    const belong = byMonth.length > 0 && isOfDays && !describeMonths(byMonth, words, formats).isRange;
    if (belong && !byYearDay.length && !byWeekNo.length) this.#monthsOfDays = byMonth.map((month) => monthName(month, formats));
  }

  get rhythm(): Rhythm {
    const words = this.#words;
    const { frequency, interval, byMonth, byWeekNo, bySetPos } = this.#rule;
    const months = byMonth.length > 0 ? describeMonths(byMonth, words, this.#formats).text : undefined;
    const every = words.every(frequency, interval);
    if (this.#isEveryWeekday) return this.#end(withMonths(words.everyDays(this.#days!, this.#list), months));
    const what = this.#what();
    const isCounted = bySetPos.length > 0 && !this.#isSetOfDays;
    if (isCounted) this.#conditions.push(words.onlyNth(inOrder(bySetPos), this.#list));
    if (what !== undefined && this.#monthsOfDays) {
      // "Every month in March" says no more than "in March".
      return this.#end(frequency === 'MONTHLY' ? words.on(what) : words.join(every, what, false));
    }
    const isNamedByMonths = frequency === 'MONTHLY' && this.#monthsOfDays && what === undefined;
    const head = isNamedByMonths ? months! : withMonths(every, months);
    if (byWeekNo.length > 0 && what === undefined) return this.#end(words.inWeeks(head, byWeekNo, this.#list));
    return this.#end(what === undefined ? head : words.join(head, what, months !== undefined));
  }

  readonly #list = (items: readonly string[]): string => this.#formats.list(items);
  readonly #or = (items: readonly string[]): string => this.#formats.list(items, 'or');

  #end(text: string): Rhythm {
    return { text, conditions: this.#conditions };
  }

  /** "Every Tuesday": whatever the frequency, nothing else is said. */
  get #isEveryWeekday(): boolean {
    const { interval, byMonthDay, byYearDay, byWeekNo, bySetPos } = this.#rule;
    return interval === 1 && this.#days !== undefined && ![byMonthDay, byYearDay, byWeekNo, bySetPos].some(({ length }) => length > 0);
  }

  /** Whether BYSETPOS chooses from the weekdays of one period that has a name: "the last weekday of the month". */
  get #isSetOfDays(): boolean {
    const { frequency, byMonth, byMonthDay, byYearDay, byWeekNo, bySetPos, byHour, byMinute, bySecond } = this.#rule;
    const others = [byMonthDay, byYearDay, byWeekNo].some(({ length }) => length > 0);
    // With several times of day each of them counts.
    const isOneTime = [byHour, byMinute, bySecond].every(({ length }) => length < 2);
    const isOnePeriod = frequency !== 'DAILY' && (frequency !== 'YEARLY' || byMonth.length < 2);
    return bySetPos.length > 0 && this.#days !== undefined && !others && isOneTime && isOnePeriod;
  }

  /** What days, where "on" goes before; undefined where the rule names none. */
  #what(): string | undefined {
    const { frequency, byDay, byMonthDay, byYearDay, byWeekNo } = this.#rule;
    if (frequency === 'DAILY') return this.#conditionsOfDays();
    if (byYearDay.length > 0) {
      if (byMonthDay.length > 0) this.#conditions.push(this.#words.ifIsNth(this.#monthDays()));
      if (byWeekNo.length > 0) this.#conditions.push(this.#words.ifInWeeks(byWeekNo, this.#list));
      this.#conditionOfWeekday();
      return `${this.#words.nthDays(inOrder(byYearDay), this.#words.day, this.#list)} ${this.#words.ofTheYear}`;
    }
    if (byWeekNo.length > 0) {
      if (byMonthDay.length > 0) this.#conditions.push(this.#words.ifIsNth(this.#monthDays()));
      if (!this.#days) return undefined;
      const days = this.#isNamedSet ? this.#words.everyDays(this.#days, this.#list) : this.#words.days(this.#days, this.#list);
      return `${days} ${this.#words.ofWeeks(byWeekNo, this.#list)}`;
    }
    if (byMonthDay.length > 0) {
      // Of seven days in a row one is that weekday.
      const isOneOfSeven = this.#isRun && byMonthDay.length === 7 && this.#days?.length === 1 && !this.#isNamedSet;
      if (isOneOfSeven) return this.#inScope(this.#words.dayBetween(this.#days[0]!, byMonthDay[0]!, byMonthDay[6]!), false);
      this.#conditionOfWeekday();
      return this.#dates() ?? this.#inScope(this.#monthDays(), byMonthDay.some((day) => day < 0) && this.#words.ofTheMonth);
    }
    return byDay.length > 0 ? this.#weekdays() : undefined;
  }

  /** Of a rule that counts days, everything else is a condition. */
  #conditionsOfDays(): undefined {
    const { byMonthDay } = this.#rule;
    if (byMonthDay.length > 0) this.#conditions.push(this.#words.onlyOn(this.#monthDays()));
    this.#conditionOfWeekday();
  }

  /** The weekday that a date has to be as well. */
  #conditionOfWeekday(): void {
    const { byDay } = this.#rule;
    if (this.#days) this.#conditions.push(this.#words.ifIs(this.#days, this.#or));
    else if (byDay.length > 0) this.#conditions.push(this.#words.ifIsNth(this.#nthWeekdays(this.#or)));
  }

  /** "May 3 and May 10": dates, where there are few and the calendar has them. */
  #dates(): string | undefined {
    const { byMonth, byMonthDay } = this.#rule;
    // 29 February is a date, 30 February is not.
    const dates = byMonth.flatMap((month) => byMonthDay.map((day) => parsePlainDate(`2024-${two(month)}-${two(day)}`)));
    if (!this.#monthsOfDays || dates.length > FEW_DATES || !dates.every((date) => date !== undefined)) return undefined;
    return this.#list(dates.map((date) => this.#words.date(this.#formats.date(date, 'monthDay'))));
  }

  /** Whether the days of the month follow each other. */
  get #isRun(): boolean {
    const { byMonthDay } = this.#rule;
    const [first = 0] = byMonthDay;
    return byMonthDay.length > 2 && first > 0 && byMonthDay.every((day, index) => day === first + index);
  }

  /** "the 1st, the 15th and the last day", "every day from the 7th to the 13th". */
  #monthDays(): string {
    const { byMonthDay } = this.#rule;
    const [first = 0] = byMonthDay;
    if (this.#isRun) return this.#words.monthDaysFromTo(first, byMonthDay.at(-1)!);
    return this.#list(inOrder(byMonthDay).map(this.#words.monthDay));
  }

  #weekdays(): string {
    const { frequency, bySetPos } = this.#rule;
    const { ofTheWeek, ofTheMonth, ofTheYear } = this.#words;
    const period = { DAILY: '', WEEKLY: ofTheWeek, MONTHLY: ofTheMonth, YEARLY: ofTheYear }[frequency];
    const days = this.#days;
    if (!days) return this.#inScope(this.#nthWeekdays(this.#list), frequency === 'YEARLY' && ofTheYear);
    const isSet = this.#isNamedSet;
    if (this.#isSetOfDays) {
      // The second Tuesday is that of the month; the last weekday might be a week's.
      const isPlain = frequency === 'MONTHLY' && days.length === 1 && !isSet;
      return this.#inScope(this.#words.nthDays(inOrder(bySetPos), this.#or(days), this.#list), !isPlain && period);
    }
    if (frequency === 'WEEKLY' && !isSet) return this.#words.days(days, this.#list);
    return this.#inScope(this.#words.everyDays(days, this.#list), frequency !== 'WEEKLY' && period);
  }

  /** "the first Monday and the third Wednesday". */
  #nthWeekdays(join: (items: readonly string[]) => string): string {
    const { byDay } = this.#rule;
    const phrases = WEEKDAYS.flatMap((weekday) => {
      const name = dayName(weekday, this.#formats);
      const entries = byDay.filter((entry) => entry.weekday === weekday);
      const positions = entries.flatMap(({ ordinal }) => ordinal ?? []);
      if (entries.length > positions.length) return this.#words.everyDays([name], this.#list);
      return positions.length > 0 ? this.#words.nthDays(inOrder(positions), name, join) : [];
    });
    return join(phrases);
  }

  /** Days, and the months that they belong to, or else `scope`. */
  #inScope(days: string, scope: string | false): string {
    const { interval, byMonth, frequency } = this.#rule;
    if (this.#monthsOfDays) return this.#words.ofMonths(days, this.#monthsOfDays, this.#list);
    if (frequency !== 'YEARLY' || (byMonth.length === 0 && this.#rule.byMonthDay.length === 0)) return scope ? `${days} ${scope}` : days;
    return interval > 1 || byMonth.length > 0 ? `${days} ${this.#words.ofEachMonth}` : days;
  }

  /** Whether the weekdays have one name: "weekday", "weekend day", "day". */
  get #isNamedSet(): boolean {
    const { day, workday, weekendDay } = this.#words;
    return [day, workday, weekendDay].includes(this.#days?.[0] ?? '');
  }
}

/** Numbers from the beginning, then those from the end, as they come in time. */
const inOrder = (numbers: readonly number[]): readonly number[] => [...numbers.filter((n) => n > 0), ...numbers.filter((n) => n < 0)];

const withMonths = (head: string, months: string | undefined): string => (months === undefined ? head : `${head} ${months}`);

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

const two = (n: number): string => String(n).padStart(2, '0');
