import type { LateDocument } from '../domain/feed.ts';
import type { Include } from './parsed-feed.ts';
import type { Reading } from './parse/place.ts';
import type { UntrustedFeed } from './untrusted-feed.ts';

/** What is in a {@link LateDocument}. */
export interface LateContents {
  /** Members of the feed as published; one object a feed, by which what was read of it is known again. */
  readonly wire: UntrustedFeed;
  /** What reading the rest has found: addresses, language, whose it is, ids that are taken. */
  readonly reading: Reading;
  /** How another feed includes this one. */
  readonly include?: Include;
}

/** Not shown by JSON, logs and loops, and known to other copies of the library on the page. */
const CONTENTS = Symbol.for('cop:late/1');

/** Closes the parts up until they are needed. */
export const lateDocument = (contents: LateContents): LateDocument => ({ [CONTENTS]: contents }) as unknown as LateDocument;

/** For late readers only. */
export const lateContents = (document: LateDocument): LateContents => (document as unknown as { [CONTENTS]: LateContents })[CONTENTS];
