import type { Cadence } from '../domain/community/community.ts';
import type { RecurrenceRule, Until } from '../domain/recurrence/rule.ts';
import { chooseText, type ChosenText } from '../domain/text.ts';
import { plainDateTime, type PartialDate } from '../domain/time/plain-date-time.ts';
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

/** Generic zone names are the same all year; any recent instant asks for today's. */
const NAMES_AS_OF = Date.UTC(2026, 11, 1);

/**
 * The rule in words, built from its parts: "Every two months, on the second Tuesday at 2:00 p.m. Eastern Time",
 * « Tous les deux mois, le deuxième mardi à 14 h, heure de l’Est ». Begins with a capital and ends without a full stop.
 * Rules that people rarely write get a plain sentence that names every part of them.
 */
export function describeRule(rule: RecurrenceRule, setting: RuleSetting, language: string): string {
  const words = messagesFor(recurrenceMessages, language);
  const formats = formatsFor(language, setting.hourCycle);
  const rhythm = describeRhythm(rule, words, formats);
  const sentence = [rhythm, ...describeTime(rule, setting, language)].join(' ');
  const bounds = describeBounds(rule, setting, words, formats);
  const whole = [setting.usual ? words.usually(sentence) : sentence, bounds].filter(Boolean).join(', ');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
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

/** "at 2:00 p.m. Eastern Time"; nothing where no time is known. */
function describeTime({ byHour, byMinute }: RecurrenceRule, { time, timeZone, hourCycle }: RuleSetting, language: string): string[] {
  const formats = formatsFor(language, hourCycle);
  const hours = byHour.length ? byHour : time ? [+time.slice(0, 2)] : [];
  const minutes = byMinute.length ? byMinute : [time ? +time.slice(3, 5) : 0];
  const times = hours.flatMap((hour) => minutes.map((minute) => formats.time(plainDateTime(Date.UTC(2024, 0, 1, hour, minute)))));
  if (!times.length) return [];
  const zone = timeZone && zoneName(timeZone, language, 'long', NAMES_AS_OF);
  const all = formats.list(times);
  return [messagesFor(recurrenceMessages, language).at(zone ? messagesFor(timeMessages, language).timeAt(all, zone) : all)];
}

/** "from October 2026 until April 2027", "10 times"; empty for a rule without bounds. */
function describeBounds(rule: RecurrenceRule, setting: RuleSetting, words: RecurrenceMessages, formats: Formats): string {
  const say = (date: string): string => (date.length < 10 ? formats.partialDate(date) : formats.date(date, 'long'));
  const until = setting.until ?? (rule.until && untilDate(rule.until, setting.timeZone));
  return [rule.count && words.times(rule.count), setting.from && words.from(say(setting.from)), until && words.until(say(until))]
    .filter(Boolean)
    .join(' ');
}

function untilDate(until: Until, timeZone = 'UTC'): string {
  if (until.kind === 'date') return until.date;
  return until.kind === 'wall' ? until.wall : toPlainDateTime(until.instant, timeZone);
}
