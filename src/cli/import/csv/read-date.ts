import { parsePartialDate, parsePlainDate, type PartialDate } from '../../../domain/time/plain-date-time.ts';
import { fold } from '../../../lib/fold.ts';
import type { DateOrder } from '../import-arguments.ts';

/** What a cell that should hold a date says. */
export type DateCell =
  | { readonly kind: 'date'; readonly date: PartialDate; readonly rest: string; readonly weekday?: number }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'serial' }
  | { readonly kind: 'unreadable' };

const DAY = 86_400_000;
/** A Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1);

/** Names of months or weekdays in our languages, folded, whole and by their first three letters or more. */
function namesOf(count: number, instant: (index: number) => number, field: 'month' | 'weekday'): ReadonlyMap<string, number> {
  return new Map(
    ['en', 'fr'].flatMap((language) =>
      Array.from({ length: count }, (_, index) => {
        const format = new Intl.DateTimeFormat(language, { [field]: 'long', timeZone: 'UTC' });
        return [fold(format.format(instant(index))), index] as const;
      }),
    ),
  );
}

const months = namesOf(12, (index) => Date.UTC(2023, index, 1), 'month');
const weekdays = namesOf(7, (index) => SUNDAY + index * DAY, 'weekday');

/** The number of a name or its beginning, which must be no other's: "juin" and "juillet" both begin with "jui". */
function numberOf(names: ReadonlyMap<string, number>, written: string): number | undefined {
  const exact = names.get(written);
  if (exact !== undefined || written.length < 3) return exact;
  const found = new Set([...names].filter(([name]) => name.startsWith(written)).map(([, index]) => index));
  // "sept." is no beginning of anything else, nor is the French « juil. ».
  return found.size === 1 ? [...found][0] : undefined;
}

const two = (n: number | string): string => String(n).padStart(2, '0');
const wholeYear = (year: string): string => (year.length === 2 ? `20${year}` : year);
const UNREADABLE: DateCell = { kind: 'unreadable' };

function dateOf(year: string, month: number, day: string, rest: string): DateCell {
  const date = parsePlainDate(`${wholeYear(year)}-${two(month)}-${two(day)}`);
  return date ? { kind: 'date', date: date as string as PartialDate, rest } : UNREADABLE;
}

/** `12/8/2026`, `12-08-26`, `8.12.2026`: months and days up to 12 could be either. */
function inNumbers([first, second, year]: readonly [string, string, string], order: DateOrder | undefined, rest: string): DateCell {
  const [a, b] = [Number(first), Number(second)];
  if (order === 'mdy') return dateOf(year, a, second, rest);
  if (order === 'dmy') return dateOf(year, b, first, rest);
  if (a > 12) return dateOf(year, b, first, rest);
  if (b > 12 || a === b) return dateOf(year, a, second, rest);
  return { kind: 'ambiguous' };
}

/** `8 déc. 2026`, `Tuesday, December 8, 2026`, `8-Dec-26`, `March 2027`. */
function inWords(text: string): DateCell {
  const [written, rest = ''] = text.split(/(?<=\d{4})[,\s]+(?:à |at )?(?=\d)/, 2);
  const words = fold((written ?? '').replace(/\b1er\b/i, '1')).split(' ');
  // "Mar." is March and mardi: where a month can stand, it is one.
  const isMonth = numberOf(months, words[0] ?? '') !== undefined;
  const weekday = isMonth ? undefined : numberOf(weekdays, words[0] ?? '');
  if (weekday !== undefined) words.shift();
  const [first = '', second = '', third] = words.filter((word) => !/^(le|the|de|of)$/.test(word));
  const day = (word: string): string | undefined => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  const year = (word: string | undefined): string | undefined => (/^\d{4}$|^\d\d$/.test(word ?? '') ? word : undefined);
  if (words.length > 5) return UNREADABLE;
  const [monthFirst, monthSecond] = [numberOf(months, first), numberOf(months, second)];
  if (third === undefined && monthFirst !== undefined && /^\d{4}$/.test(second)) {
    const date = parsePartialDate(`${second}-${two(monthFirst + 1)}`);
    return date ? { kind: 'date', date, rest: '' } : UNREADABLE;
  }
  const [month, dayText] = monthFirst === undefined ? [monthSecond, day(first)] : [monthFirst, day(second)];
  const yearText = year(third);
  if (month === undefined || dayText === undefined || yearText === undefined) return UNREADABLE;
  const found = dateOf(yearText, month + 1, dayText, rest);
  return found.kind === 'date' && weekday !== undefined ? { ...found, weekday } : found;
}

/**
 * Reads a cell that holds a date, and perhaps a time after it (`rest`): 2026-12-08, 2026-12, 2026, 12/8/2026, 8 déc. 2026,
 * December 8, 2026, Tuesday 8 December 2026.
 * @param order what 12/8/2026 means; without it such a date is ambiguous.
 */
export function readDate(cell: string, order: DateOrder | undefined): DateCell {
  const text = cell.trim().slice(0, 100);
  const [, iso, isoRest = ''] = /^(\d{4}(?:-\d{1,2}){0,2})(?:[T\s]+(\d.*))?$/.exec(text) ?? [];
  if (iso !== undefined) {
    const padded = iso.replace(/-(\d)(?=-|$)/g, '-0$1');
    const date = parsePartialDate(padded);
    return date ? { kind: 'date', date, rest: isoRest } : UNREADABLE;
  }
  const [, year, month, day, rest = ''] = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[,\s]+(.*))?$/.exec(text) ?? [];
  if (year !== undefined) return dateOf(year, Number(month), day!, rest);
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?:[,\s]+(.*))?$/.exec(text);
  if (numbers) return inNumbers([numbers[1]!, numbers[2]!, numbers[3]!], order, numbers[4] ?? '');
  // What Excel shows for a day in a column of numbers.
  if (/^\d{5}(\.\d+)?$/.test(text)) return { kind: 'serial' };
  return inWords(text);
}
