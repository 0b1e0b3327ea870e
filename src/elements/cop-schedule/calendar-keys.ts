import { addDays, addMonths, monthOf, type WeekdayIndex, weekOf } from '../../domain/time/calendar.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import type { CalendarKind } from './calendar.view.ts';

/** What a key does in a grid of days depends on. */
export interface KeySetting {
  readonly kind: CalendarKind;
  readonly firstWeekday: WeekdayIndex;
}

/** A page further: a month or a week; with Shift a year or a month. */
export function turnPage(date: PlainDate, pages: number, kind: CalendarKind, isFar: boolean): PlainDate {
  if (kind === 'month') return addMonths(date, pages * (isFar ? 12 : 1));
  return isFar ? addMonths(date, pages) : addDays(date, pages * 7);
}

/**
 * The day that a key leads to from `date`, as the ARIA Authoring Practices have it for grids of dates.
 * @param key as `KeyboardEvent.key` has it.
 * @returns undefined for any other key.
 */
export function dayByKey(key: string, isShifted: boolean, date: PlainDate, setting: KeySetting): PlainDate | undefined {
  const { kind, firstWeekday } = setting;
  const [week, month] = [weekOf(date, firstWeekday), monthOf(date)];
  switch (key) {
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'ArrowUp':
      return addDays(date, -7);
    // The row that is seen: it ends where the month does.
    case 'Home':
      return kind === 'month' && week.first < month.first ? month.first : week.first;
    case 'End':
      return kind === 'month' && week.last > month.last ? month.last : week.last;
    case 'PageDown':
      return turnPage(date, 1, kind, isShifted);
    case 'PageUp':
      return turnPage(date, -1, kind, isShifted);
    default:
      return undefined;
  }
}
