import { WEEKDAYS, type RecurrenceRule } from '../../src/domain/recurrence/rule.ts';

const DAY = 86_400_000;

/** What is asked about a day, found by counting on the calendar. */
function calendarDay(millis: number) {
  const date = new Date(millis);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const monthLength = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const yearDay = (Date.UTC(year, month, day) - Date.UTC(year, 0, 1)) / DAY + 1;
  const yearLength = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY;
  return { year, month: month + 1, day, monthLength, yearDay, yearLength, weekday: (date.getUTCDay() + 6) % 7 };
}

/** The first day of the week. */
function weekOf(millis: number, rule: RecurrenceRule): number {
  let day = Math.floor(millis / DAY) * DAY;
  while (calendarDay(day).weekday !== WEEKDAYS.indexOf(rule.weekStart)) day -= DAY;
  return day;
}

/** The year that has most days of the week. */
const weekYear = (millis: number, rule: RecurrenceRule): number => calendarDay(weekOf(millis, rule) + 3 * DAY).year;

function weekNumbers(millis: number, rule: RecurrenceRule): number[] {
  const year = weekYear(millis, rule);
  let [before, after] = [0, 0];
  for (let week = weekOf(millis, rule); weekYear(week, rule) === year; week -= 7 * DAY) before++;
  for (let week = weekOf(millis, rule); weekYear(week, rule) === year; week += 7 * DAY) after++;
  return [before, -after];
}

function hasWeekday(millis: number, rule: RecurrenceRule): boolean {
  const { weekday, day, month, monthLength, yearDay, yearLength } = calendarDay(millis);
  const inMonth = rule.frequency === 'MONTHLY' || rule.byMonth.length > 0;
  const [fromStart, left] = inMonth ? [day - 1, monthLength - day] : [yearDay - 1, yearLength - yearDay];
  const ordinals = [Math.floor(fromStart / 7) + 1, -Math.floor(left / 7) - 1];
  return (
    month > 0 &&
    rule.byDay.some((by) => WEEKDAYS.indexOf(by.weekday) === weekday && (by.ordinal === undefined || ordinals.includes(by.ordinal)))
  );
}

function isAllowed(millis: number, rule: RecurrenceRule): boolean {
  const { month, day, monthLength, yearDay, yearLength } = calendarDay(millis);
  return (
    (!rule.byMonth.length || rule.byMonth.includes(month)) &&
    (!rule.byMonthDay.length || rule.byMonthDay.includes(day) || rule.byMonthDay.includes(day - monthLength - 1)) &&
    (!rule.byYearDay.length || rule.byYearDay.includes(yearDay) || rule.byYearDay.includes(yearDay - yearLength - 1)) &&
    (!rule.byWeekNo.length || weekNumbers(millis, rule).some((week) => rule.byWeekNo.includes(week))) &&
    (!rule.byDay.length || hasWeekday(millis, rule))
  );
}

function periodOf(millis: number, rule: RecurrenceRule): number {
  const { year, month } = calendarDay(millis);
  if (rule.frequency === 'DAILY') return Math.floor(millis / DAY);
  if (rule.frequency === 'WEEKLY') return weekOf(millis, rule) / DAY / 7;
  if (rule.frequency === 'MONTHLY') return year * 12 + month;
  return rule.byWeekNo.length ? weekYear(millis, rule) : year;
}

/** The rule with what its start implies. */
function complete(rule: RecurrenceRule, start: number): RecurrenceRule {
  const date = new Date(start);
  const { month, day, weekday } = calendarDay(start);
  const or = (list: readonly number[], value: number) => (list.length ? list : [value]);
  const free = !rule.byDay.length && !rule.byMonthDay.length && !rule.byYearDay.length;
  const byWeekday = free && (rule.frequency === 'WEEKLY' || rule.byWeekNo.length > 0);
  const byMonthDay = free && !byWeekday && (rule.frequency === 'MONTHLY' || rule.frequency === 'YEARLY');
  return {
    ...rule,
    ...(byWeekday && { byDay: [{ weekday: WEEKDAYS[weekday]! }] }),
    ...(byMonthDay && { byMonthDay: [day] }),
    ...(byMonthDay && rule.frequency === 'YEARLY' && { byMonth: or(rule.byMonth, month) }),
    byHour: or(rule.byHour, date.getUTCHours()),
    byMinute: or(rule.byMinute, date.getUTCMinutes()),
    bySecond: or(rule.bySecond, date.getUTCSeconds()),
  };
}

/**
 * The wall times of a series before `to`, as if they were UTC: found the slow way, day by day from the beginning, with
 * no library and nothing left out, to compare with. UNTIL plays no part.
 */
export function expandSlowly(sparse: RecurrenceRule, start: number, to: number): number[] {
  const rule = complete(sparse, start);
  const origin = periodOf(start, rule);
  const periods = new Map<number, number[]>();
  // A year and some days around, so that every period is whole.
  for (let day = Math.floor(start / DAY) * DAY - 380 * DAY; day < to + 380 * DAY; day += DAY) {
    const period = periodOf(day, rule);
    if (Math.abs(period - origin) % rule.interval || !isAllowed(day, rule)) continue;
    const times = rule.byHour.flatMap((h) => rule.byMinute.flatMap((m) => rule.bySecond.map((s) => day + ((h * 60 + m) * 60 + s) * 1000)));
    periods.set(period, [...(periods.get(period) ?? []), ...times]);
  }
  const picked = [...periods.values()].flatMap((walls) =>
    rule.bySetPos.length ? walls.filter((_, i) => rule.bySetPos.includes(i + 1) || rule.bySetPos.includes(i - walls.length)) : walls,
  );
  return picked
    .filter((wall) => wall >= start)
    .slice(0, rule.count)
    .filter((wall) => wall < to);
}
