import { MAX_ITEMS } from '../limits.ts';
import type { Place } from './place.ts';

/**
 * Reads an untrusted value. Undefined when it is absent (`undefined`) or of no use; in the latter case the place has been
 * told why. Decoders never throw and never hand on an object that came from outside.
 */
export type Decoder<T> = (value: unknown, place: Place) => T | undefined;

/** A decoder that always has an answer: an empty list, false, a usual word. */
export type TotalDecoder<T> = (value: unknown, place: Place) => T;

/** The kinds of JSON value. */
interface JsonTypes {
  string: string;
  number: number;
  boolean: boolean;
  object: Readonly<Record<string, unknown>>;
  list: readonly unknown[];
  null: null;
}

const typeOf = (value: unknown): keyof JsonTypes =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : (typeof value as keyof JsonTypes);

/** A value as a sentence can name it. */
export const cut = (value: string): string => value.slice(0, 100);

/** Whether a member is not there, which null says as well. */
export const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

/** Whether `value` is of `type`; anything else but an absent value is reported. */
export function is<T extends keyof JsonTypes>(type: T, value: unknown, place: Place): value is JsonTypes[T] {
  const found = typeOf(value);
  if (found === type) return true;
  if (value !== undefined) place.report('wrong-type', { expected: type, found });
  return false;
}

/** A decoder for each member: one that always answers where the domain always has the member, unless it is `Required`. */
type Shape<Wire, T, Required> = {
  readonly [Member in keyof T]-?: Member extends keyof Wire
    ? Member extends Required
      ? Decoder<T[Member]>
      : Partial<Pick<T, Member>> extends Pick<T, Member>
        ? Decoder<T[Member]>
        : TotalDecoder<T[Member]>
    : never;
};

/**
 * Reads an object into a fresh one that has the members of `shape` only. A member that is null counts as absent. Without a
 * usable value for each of the `required` members there is no record.
 */
export function record<Wire, T extends object, Required extends keyof T & string = never>(
  shape: Shape<Wire, T, Required>,
  ...required: readonly Required[]
): Decoder<T> {
  const decoders = Object.entries<Decoder<unknown>>(shape);
  return (value, place) => {
    if (!is('object', value, place)) return undefined;
    // First, so that a list of a hundred thousand empty records costs next to nothing.
    const missing = required.find((member) => isAbsent(value[member]));
    if (missing) return place.report('missing-member', { member: missing });
    const result: Record<string, unknown> = {};
    for (const [member, decode] of decoders) {
      const found = value[member] ?? undefined;
      // Nothing can be wrong with what is not there: it needs no place.
      const read = decode(found, found === undefined ? place : place.at(member));
      if (read !== undefined) result[member] = read;
      else if (required.includes(member as Required)) return undefined;
    }
    return result as T;
  };
}

/** Reads a list and drops the items that are of no use. Undefined for what is no list. */
export const items =
  <T>(decode: Decoder<T>): Decoder<readonly T[]> =>
  (value, place) => {
    if (!is('list', value, place)) return undefined;
    const found: T[] = [];
    for (const [index, item] of value.entries()) {
      if (place.reading.items++ >= MAX_ITEMS) break;
      const read = decode(item, place.at(index));
      if (read !== undefined) found.push(read);
    }
    return found;
  };

/** Like {@link items}, with an empty list where there is none. */
export const list =
  <T>(decode: Decoder<T>): TotalDecoder<readonly T[]> =>
  (value, place) =>
    items(decode)(value, place) ?? [];

/** Reads true or false; false where nothing is said. */
export const flag: TotalDecoder<boolean> = (value, place) => is('boolean', value, place) && value;

/** Reads one of the words `allowed`. */
export const oneOf =
  <T extends string>(...allowed: readonly T[]): Decoder<T> =>
  (value, place) =>
    is('string', value, place)
      ? (allowed.find((word) => word === value) ?? place.report('unknown-value', { value: cut(value), allowed: allowed.join(', ') }))
      : undefined;

/** Answers `usual` where `decode` has no answer. */
export const orElse =
  <T>(decode: Decoder<T>, usual: T): TotalDecoder<T> =>
  (value, place) =>
    decode(value, place) ?? usual;
