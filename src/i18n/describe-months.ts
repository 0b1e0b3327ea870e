import type { Formats } from './formats.ts';
import type { RecurrenceMessages } from './messages/recurrence.en.ts';

/** The name of a month, 1 to 12. */
export const monthName = (month: number, formats: Formats): string => formats.date(`2024-${String(month).padStart(2, '0')}`, 'month');

/**
 * "from September to June", with at most one exception; "in March and October" where they do not follow each other.
 * Months run over the end of the year: they begin after the longest pause.
 * @param months sorted, at least one and not all.
 */
export function describeMonths(
  months: readonly number[],
  words: RecurrenceMessages,
  formats: Formats,
): { readonly text: string; readonly isRange: boolean } {
  const name = (month: number): string => monthName(month, formats);
  const pauses = months.map((month, index) => (month - months.at(index - 1)! + 11) % 12);
  const start = pauses.indexOf(Math.max(...pauses));
  const inOrder = [...months.slice(start), ...months.slice(0, start)];
  const from = inOrder[0]!;
  const missing = 12 - pauses[start]! - months.length;
  if (months.length < 3 || missing > 1) return { text: words.inMonths(months.map(name), (items) => formats.list(items)), isRange: false };
  const exception = inOrder.findIndex((month, index) => month !== ((from + index - 1) % 12) + 1);
  const range = words.monthsFromTo(name(from), name(inOrder.at(-1)!));
  return {
    text: missing ? `${range} ${words.exceptMonth(name(((from + exception - 1) % 12) + 1))}` : range,
    isRange: true,
  };
}
