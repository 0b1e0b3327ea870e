import type { ComplexAttributeConverter } from 'lit';
import type { Instant } from '../../domain/time/clock.ts';

/** A list of names in an attribute, separated by white space or commas; none is an empty list. */
export const namesAttribute: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (value) => (value ?? '').split(/[\s,]+/).filter(Boolean),
  toAttribute: (value) => value.join(' '),
};

/** An ISO 8601 instant with an offset or Z in an attribute, as ms; undefined for anything else. */
export const instantAttribute: ComplexAttributeConverter<Instant | undefined> = {
  fromAttribute(value) {
    const instant = value !== null && /T.*(Z|[+-]\d{2}:?\d{2})$/.test(value) ? Date.parse(value) : NaN;
    return Number.isNaN(instant) ? undefined : instant;
  },
  toAttribute: (value) => (value === undefined ? null : new Date(value).toISOString()),
};

/** `h12` or `h23`; anything else leaves the hour cycle to the language. */
export const hourCycleAttribute: ComplexAttributeConverter<'h12' | 'h23' | undefined> = {
  fromAttribute: (value) => (value === 'h12' || value === 'h23' ? value : undefined),
};
