import type { Text } from '../text.ts';

/** Who may use a resource, a channel or an online room. */
export type Access = 'public' | 'members' | 'community' | 'invited';

/** What a resource is. */
export type ResourceKind =
  'library' | 'recording' | 'slides' | 'document' | 'template' | 'article' | 'book' | 'website' | 'dataset' | 'other';

/** A recording, document, library or other thing that a community shares. */
export interface Resource {
  /** Stable within what it belongs to. */
  readonly id?: string;
  readonly name: Text;
  readonly description?: Text;
  /** http(s). */
  readonly url?: string;
  readonly kind?: ResourceKind;
  readonly access?: Access;
  /** `2026`, `2026-10` or `2026-10-13`. */
  readonly published?: string;
  /** BCP 47 tag of the language that the resource itself is in. */
  readonly language?: string;
  /** ISO 8601, e.g. `PT52M`. */
  readonly duration?: string;
  /** As the feed words it, e.g. `1 MB`. */
  readonly size?: string;
  /** Digital Object Identifier, as the feed has it: `10.1000/182`. */
  readonly doi?: string;
}

/** A named address; a name alone where the address was not safe to follow. */
export interface Link {
  readonly rel?: string;
  readonly name?: Text;
  /** http(s), mailto or tel. */
  readonly url?: string;
  readonly access?: Access;
}
