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
      : Record<never, never> extends Pick<T, Member>
        ? Decoder<T[Member]>
        : TotalDecoder<T[Member]>
    : never;
};

/**
 * Reads an object into a fresh one that has the members of `shape` only. A member that is null counts as absent. Without a
 * usable value for each of the `required` members there is no record.
 */
export const record =
  <Wire, T extends object, Required extends keyof T & string = never>(
    shape: Shape<Wire, T, Required>,
    ...required: readonly Required[]
  ): Decoder<T> =>
  (value, place) => {
    if (!is('object', value, place)) return undefined;
    const result: Record<string, unknown> = {};
    for (const [member, decode] of Object.entries<Decoder<unknown>>(shape)) {
      const found = value[member] ?? undefined;
      const read = decode(found, place.at(member));
      if (read !== undefined) result[member] = read;
      else if (required.includes(member as Required)) {
        return found === undefined ? place.report('missing-member', { member }) : undefined;
      }
    }
    return result as T;
  };

/** Reads a list and drops the items that are of no use. Undefined for what is no list. */
export const items =
  <T>(decode: Decoder<T>): Decoder<readonly T[]> =>
  (value, place) =>
    is('list', value, place) ? value.flatMap((item, index) => decode(item, place.at(index)) ?? []) : undefined;

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
