/** Why a feed could not be had. `unreachable` covers the network, CORS and content blockers: a page cannot tell them apart. */
export type FeedErrorKind =
  | 'unreachable'
  | 'timeout'
  | 'http-status'
  | 'not-json'
  | 'html'
  | 'cut-off'
  | 'not-a-feed'
  | 'version'
  | 'too-large'
  | 'too-deep'
  | 'unsafe-address';

/** A feed that could not be had, for the visitor (one sentence), the web team (console) and `cop-feed-error`. */
export interface FeedError {
  readonly kind: FeedErrorKind;
  /** Absolute address that was asked for; as written where it is no address. */
  readonly url: string;
  /** HTTP status code, for `http-status`. */
  readonly status?: number;
  /** What was found instead, for the web team: a content type, a version, a parser's words. */
  readonly detail?: string;
}
