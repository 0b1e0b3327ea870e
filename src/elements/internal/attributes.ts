import type { ComplexAttributeConverter } from 'lit';
import type { Instant } from '../../domain/time/clock.ts';
import { parsePlainDate } from '../../domain/time/plain-date-time.ts';

/** The names in a list that is separated by white space or commas. */
export const namesIn = (list: string | null): readonly string[] => (list ?? '').split(/[\s,]+/).filter(Boolean);

/** A list of names in an attribute, as {@link namesIn} reads it; none is an empty list. */
export const namesAttribute: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: namesIn,
};

/** Reads an ISO 8601 instant: a date of the calendar and a time with an offset or Z. Undefined for anything else. */
export function parseInstant(text: string): Instant | undefined {
  // Some engines read 30 February as 2 March.
  const instant = parsePlainDate(text.slice(0, 10)) && /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

/** An instant in an attribute, as ms; undefined for what {@link parseInstant} cannot read. */
export const instantAttribute: ComplexAttributeConverter<Instant | undefined> = {
  fromAttribute: (value) => parseInstant(value ?? ''),
};

/** `h12` or `h23`; anything else leaves the hour cycle to the language. */
export const hourCycleAttribute: ComplexAttributeConverter<'h12' | 'h23' | undefined> = {
  fromAttribute: (value) => (value === 'h12' || value === 'h23' ? value : undefined),
};
