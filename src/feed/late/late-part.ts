import type { Feed, FeedOrigin } from '../../domain/feed.ts';
import type { Issue } from '../../domain/issue.ts';
import { lateContents } from '../late-document.ts';
import type { TotalDecoder } from '../parse/decoder.ts';
import { Place, type Reading } from '../parse/place.ts';
import type { UntrustedFeed } from '../untrusted-feed.ts';
import { isWanted } from '../wanted.ts';

/** A late part of one of the feeds that are shown together. */
export interface LatePart<T> {
  readonly value: T;
  /** Whose it is, under the name that an including feed gives it. */
  readonly origin: FeedOrigin;
  /** What was left out or could not be used. */
  readonly issues: readonly Issue[];
  /** Whether the feed that is shown wants the record that these ids name; always, where it is its own. */
  readonly wants: (...ids: readonly (string | undefined)[]) => boolean;
}

/** As the door left it: what is read late counts on from there, whatever else is read late, and in what order. */
const fresh = (door: Reading): Reading => ({
  ...door,
  issues: [],
  taken: {
    community: new Set(door.taken.community),
    meeting: new Set(door.taken.meeting),
    event: new Set(door.taken.event),
    course: new Set(),
  },
});

/**
 * Makes the reader of a member that is not read at the door, because few pages show it. Each feed's is read once, with the
 * same decoders, limits and issues as the rest.
 * @param decode told the member as published; undefined where there is none.
 * @returns the part of each of the feeds that a feed is made of, in their order.
 */
export function latePart<T>(member: keyof UntrustedFeed, decode: TotalDecoder<T>): (feed: Feed) => readonly LatePart<T>[] {
  const known = new WeakMap<UntrustedFeed, { readonly value: T; readonly issues: readonly Issue[] }>();
  return ({ late = [] }) =>
    late.map((document) => {
      const { wire, reading, include } = lateContents(document);
      let part = known.get(wire);
      if (!part) {
        const own = fresh(reading);
        part = { value: decode(wire[member] ?? undefined, new Place(own).at(member)), issues: own.issues };
        known.set(wire, part);
      }
      // The envelope has been read, or there would be no feed.
      const origin = reading.origin as FeedOrigin;
      return {
        ...part,
        origin: include?.label ? { ...origin, label: include.label } : origin,
        wants: (...ids) => !include || isWanted(include, ids),
      };
    });
}
