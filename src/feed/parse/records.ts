import type { RecordKind } from '../../domain/feed-issue.ts';
import { list, type Decoder, type TotalDecoder } from './decoder.ts';
import type { UniqueKind } from './place.ts';

/** Reads a record that visitors would miss: when there is none, that is said as well as the reason. */
export const leftOut =
  <T>(kind: RecordKind, decode: Decoder<T>): Decoder<T> =>
  (value, place) =>
    decode(value, place) ?? place.report('left-out', { kind });

/**
 * Reads a list of records with ids that no two of a feed share, of whatever lists it has of their kind.
 * @param limit how many of the kind are read in the whole feed.
 */
export function records<T>(kind: UniqueKind, decode: Decoder<T>, idOf: (record: T) => string, limit: number): TotalDecoder<readonly T[]> {
  const first = leftOut<T>(kind, (value, place) => {
    const read = decode(value, place);
    if (!read) return undefined;
    const taken = place.reading.taken[kind];
    const id = idOf(read);
    if (taken.has(id)) return place.report('duplicate-id', { value: id });
    taken.add(id);
    return read;
  });
  return list((value, place) => {
    const taken = place.reading.taken[kind];
    if (taken.size < limit) return first(value, place);
    if (taken.size > limit) return undefined;
    // Said once: no record has an empty id.
    taken.add('');
    return place.report('too-many', { limit });
  });
}
