import type { Community } from '../../domain/community/community.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import type { Instant } from '../../domain/time/clock.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';

/** A community, and who reads of it. */
export interface Reading {
  readonly feed: Feed;
  readonly community: Community;
  readonly viewer: Viewer;
  readonly formats: Formats;
  readonly now: Instant;
  /** The date that joining is judged by. */
  readonly today: PlainDate;
  /** Of the community's own heading; its parts are one level below. */
  readonly level: number;
  /** Whether it is shown in a card of a directory, which says some things itself. */
  readonly isInDirectory: boolean;
  /** What can be done with a meeting. @param about tells its buttons from those of other meetings. @param series what adding its series is called. */
  readonly actionsFor: (occurrence: Occurrence, about: string, series?: string) => unknown;
}
