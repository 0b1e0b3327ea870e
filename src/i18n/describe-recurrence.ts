import type { Cadence } from '../domain/community/community.ts';
import { type RecurrenceRule, type Until, WEEKDAYS } from '../domain/recurrence/rule.ts';
import { chooseText, type ChosenText } from '../domain/text.ts';
import { plainDateTime, type PartialDate, type PlainDateTime, wallMillis } from '../domain/time/plain-date-time.ts';
import { toPlainDateTime } from '../domain/time/zoned.ts';
import { messagesFor } from './define-messages.ts';
import { describeRhythm } from './describe-rhythm.ts';
import { formatsFor, type Formats, type HourCycle } from './formats.ts';
import { wordsLanguage } from './language.ts';
import { recurrenceMessages } from './messages/recurrence.ts';
import type { RecurrenceMessages } from './messages/recurrence.en.ts';
import { timeMessages } from './messages/time.ts';
import { zoneName } from './zone-names.ts';

/** What stands around a rule in its sentence. */
export interface RuleSetting {
  /** Wall time that the series starts at: it gives the days that the rule leaves out. */
  readonly start?: PlainDateTime | undefined;
  /** Wall time `HH:mm` that the meetings start at. */
  readonly time?: string | undefined;
  /** IANA; named after the time. */
  readonly timeZone?: string | undefined;
  /** Whether the rhythm is only the usual one. */
  readonly usual?: boolean | undefined;
  readonly from?: PartialDate | undefined;
  /** Stands in for the rule's own end. */
  readonly until?: PartialDate | undefined;
  readonly hourCycle?: HourCycle;
}

/** More times of day than these are not named one by one. */
const MANY = 8;

/** Generic zone names are the same all year; any recent instant asks for today's. */
const NAMES_AS_OF = Date.UTC(2026, 11, 1);

/**
 * The rule in words, built from its parts: "Every two months on the second Tuesday at 2 p.m. Eastern Time",
 * « Tous les deux mois, le deuxième mardi à 14 h, heure de l’Est ». Begins with a capital and ends without a full stop.
 * Rules that people rarely write get a plain sentence that names every part of them.
 */
export function describeRule(rule: RecurrenceRule, setting: RuleSetting, language: string): string {
  const words = messagesFor(recurrenceMessages, language);
  const formats = formatsFor(language, setting.hourCycle);
  const days = setting.start === undefined ? rule : withDaysOf(setting.start, rule);
  const { text, conditions } = describeRhythm(days, words, formats);
  const times = timesOfDay(rule, setting, formats);
  const isMany = times.length > MANY;
  const sentence = times.length === 0 || isMany ? text : `${text} ${describeTimes(times, setting, language)}`;
  const bounds = describeBounds(rule, setting, words, formats);
  const rest = [isMany && words.manyTimes(times.length), ...conditions, bounds];
  const whole = [setting.usual ? words.usually(sentence) : sentence, ...rest].filter(Boolean).join(', ');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** What a rule leaves to its start: a weekly series that names no day is on the start's weekday (RFC 5545 3.3.10). */
function withDaysOf(start: PlainDateTime, rule: RecurrenceRule): RecurrenceRule {
  const { frequency, byDay, byMonth, byMonthDay, byYearDay, byWeekNo } = rule;
  if (frequency === 'DAILY' || byDay.length || byMonthDay.length || byYearDay.length) return rule;
  if (frequency === 'WEEKLY' || byWeekNo.length) {
    const weekday = WEEKDAYS[(new Date(wallMillis(start)).getUTCDay() + 6) % 7]!;
    return { ...rule, byDay: [{ weekday }] };
  }
  const ofYear = frequency === 'YEARLY' && !byMonth.length;
  return { ...rule, byMonthDay: [+start.slice(8, 10)], ...(ofYear && { byMonth: [+start.slice(5, 7)] }) };
}

/**
 * What people are told about the rhythm of a community: the feed's text where there is one, otherwise its rule in words.
 * Undefined where the cadence has neither.
 */
export function describeCadence(cadence: Cadence, language: string, hourCycle?: HourCycle): ChosenText | undefined {
  if (cadence.text) return chooseText(cadence.text, language);
  if (!cadence.rule) return undefined;
  return { value: describeRule(cadence.rule, { ...cadence, hourCycle }, language), lang: wordsLanguage(language) };
}

/** As people say it, "2 p.m.", where a list of times would have "2:00 p.m."; 24-hour clocks keep their minutes. */
const clockTime = (hour: number, minute: number, formats: Formats): string =>
  formats.time(plainDateTime(Date.UTC(2024, 0, 1, hour, minute))).replace(/:00(?=\s)/, '');

/** The times of day of the rule, else that of the setting. */
function timesOfDay({ byHour, byMinute }: RecurrenceRule, { time }: RuleSetting, formats: Formats): readonly string[] {
  const hours = byHour.length ? byHour : time ? [+time.slice(0, 2)] : [];
  const minutes = byMinute.length ? byMinute : [time ? +time.slice(3, 5) : 0];
  return hours.flatMap((hour) => minutes.map((minute) => clockTime(hour, minute, formats)));
}

/** "at 2 p.m. Eastern Time". */
function describeTimes(times: readonly string[], { timeZone, hourCycle }: RuleSetting, language: string): string {
  const zone = timeZone && zoneName(timeZone, language, 'long', NAMES_AS_OF);
  const all = formatsFor(language, hourCycle).list(times);
  return messagesFor(recurrenceMessages, language).at(zone ? messagesFor(timeMessages, language).timeAt(all, zone) : all);
}

/** "from October 2026 until April 2027", "10 times"; empty for a rule without bounds. */
function describeBounds(rule: RecurrenceRule, setting: RuleSetting, words: RecurrenceMessages, formats: Formats): string {
  const say = (date: string): string => (date.length < 10 ? formats.partialDate(date) : formats.date(date, 'long'));
  const until = setting.until ?? (rule.until && untilDate(rule.until, setting.timeZone));
  const { from } = setting;
  const span = from && until ? words.fromUntil(say(from), say(until)) : from ? words.from(say(from)) : until && words.until(say(until));
  return [rule.count && words.times(rule.count), span].filter(Boolean).join(' ');
}

function untilDate(until: Until, timeZone = 'UTC'): string {
  if (until.kind === 'date') return until.date;
  return until.kind === 'wall' ? until.wall : toPlainDateTime(until.instant, timeZone);
}
