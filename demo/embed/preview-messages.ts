import type { FeedFacts } from './choices.ts';
import type { Attribute } from './embed.ts';

/** From the builder to its frame: what to show. */
export interface PreviewRequest {
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  /** Of the page that the widget stands on. */
  readonly language: string;
  /** Empty for the page's own look. */
  readonly theme: string;
  readonly scheme: 'light' | 'dark';
}

/** From the frame to the builder. */
export type PreviewAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'feed'; readonly facts: FeedFacts }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'not-sent' };
