import type { RecurrenceRule, Until } from '../recurrence/rule.ts';
import { type PlainDateTime, wallMillis } from '../time/plain-date-time.ts';
import { toInstant } from '../time/zoned.ts';
import { compact, utcTime } from './ics-text.ts';

/**
 * UNTIL as calendars want it beside a start with a zone, in UTC, or beside one without, as a wall time (RFC 5545 3.3.10).
 * A date lasts to the end of its day.
 */
function untilText(until: Until, timeZone: string | undefined): string {
  if (until.kind === 'instant') return utcTime(until.instant).slice(0, timeZone ? undefined : -1);
  const wall = until.kind === 'wall' ? until.wall : (`${until.date}T23:59:59` as PlainDateTime);
  return timeZone ? utcTime(toInstant(wall, timeZone)) : compact(wall);
}

/**
 * The value of an RRULE: what `parseRule` reads back as the same rule, but for UNTIL, which depends on the zone.
 * @param timeZone IANA zone of the start; undefined where it has none.
 */
export function ruleText(rule: RecurrenceRule, timeZone?: string): string {
  const { interval, count, until, weekStart } = rule;
  const parts: readonly (readonly [name: string, value: string | number | false | undefined])[] = [
    ['FREQ', rule.frequency],
    ['INTERVAL', interval > 1 && interval],
    ['COUNT', count],
    ['UNTIL', until && untilText(until, timeZone)],
    ['BYMONTH', rule.byMonth.join()],
    ['BYWEEKNO', rule.byWeekNo.join()],
    ['BYYEARDAY', rule.byYearDay.join()],
    ['BYMONTHDAY', rule.byMonthDay.join()],
    ['BYDAY', rule.byDay.map(({ weekday, ordinal }) => `${ordinal ?? ''}${weekday}`).join()],
    ['BYHOUR', rule.byHour.join()],
    ['BYMINUTE', rule.byMinute.join()],
    ['BYSECOND', rule.bySecond.join()],
    ['BYSETPOS', rule.bySetPos.join()],
    ['WKST', weekStart !== 'MO' && weekStart],
  ];
  return parts
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(';');
}

/** The rule without the times of day that its start says already, as most people's calendars write it. */
export function withoutTimeOf(start: PlainDateTime, rule: RecurrenceRule): RecurrenceRule {
  // BYSETPOS may not stand alone.
  if (rule.frequency === 'DAILY' && rule.bySetPos.length) return rule;
  const date = new Date(wallMillis(start));
  const besides = (list: readonly number[], value: number): readonly number[] => (list.length === 1 && list[0] === value ? [] : list);
  return {
    ...rule,
    byHour: besides(rule.byHour, date.getUTCHours()),
    byMinute: besides(rule.byMinute, date.getUTCMinutes()),
    bySecond: besides(rule.bySecond, date.getUTCSeconds()),
  };
}
