import type { Instant } from '../time/clock.ts';
import { listOccurrences } from './list-occurrences.ts';
import { occurrenceSpan, type InstantWindow } from './occurrence-span.ts';
import type { Occurrence, OccurrenceOwner } from './occurrence.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How far to look, in days from now: most find their meeting in the first step, the last is six years. */
const HORIZONS = [45, 200, 750, 2200];
/** More than these say nothing that "cancelled" has not said. */
const CANCELLED_SHOWN = 3;

/** How long a meeting counts as under way where the feed does not say how long it lasts, in ms. */
export const ASSUMED_LENGTH = HOUR;

/** What takes place now and next. */
export interface ComingOccurrences {
  /** Under way: from the start until the end, or for {@link ASSUMED_LENGTH} where no end is known. */
  readonly current: readonly Occurrence[];
  /**
   * What begins first, all that begins at that instant. Empty while something is under way that lasts less than a day:
   * what takes place now is enough to know, but a conference does not hide the meetings of its days.
   */
  readonly next: readonly Occurrence[];
  /** What would come before `next` if it were not cancelled; a few at most. */
  readonly cancelled: readonly Occurrence[];
  /** When this changes at the earliest. */
  readonly rightUntil: Instant;
}

interface Placed extends InstantWindow {
  readonly occurrence: Occurrence;
  /** By what it is put in order: a month or a year is not sooner than the days in it. */
  readonly key: Instant;
}

function place(occurrence: Occurrence, timeZone: string): Placed {
  const { from, to } = occurrenceSpan(occurrence, timeZone);
  const isVague = occurrence.kind === 'date' && occurrence.date.length < 10;
  return { occurrence, from, to: to > from ? to : from + ASSUMED_LENGTH, key: isVague ? to : from };
}

/**
 * What takes place now and next of the meetings of `owners`. Only what has instants can be under way: a time without a
 * zone, or a day, is next until it is over.
 * @param timeZone the viewer's: floating times and dates are compared with instants in it.
 */
export function comingOccurrences(owners: readonly OccurrenceOwner[], now: Instant, timeZone: string): ComingOccurrences {
  let coming: Placed[] = [];
  let cancelled: Placed[] = [];
  let end = now;
  for (const days of HORIZONS) {
    end = now + days * DAY;
    const placed = listOccurrences(owners, { from: now - ASSUMED_LENGTH, to: end }, timeZone)
      .map((occurrence) => place(occurrence, timeZone))
      .filter(({ to }) => to > now)
      .sort((a, b) => a.key - b.key);
    coming = placed.filter(({ occurrence }) => occurrence.status !== 'cancelled');
    cancelled = placed.filter(({ occurrence }) => occurrence.status === 'cancelled');
    // A month that ends beyond the horizon may have a day beyond it that is sooner.
    if (coming[0] && coming[0].key < end) break;
  }
  const isUnderWay = ({ occurrence, from }: Placed): boolean => occurrence.kind === 'zoned' && from <= now;
  const current = coming.filter(isUnderWay);
  const isBusy = current.some(({ from, to }) => to - from < DAY);
  const upcoming = isBusy ? [] : coming.filter((each) => !isUnderWay(each));
  const first = upcoming[0]?.key;
  const changes = [...coming, ...cancelled].flatMap(({ from, to }) => [from, to]).filter((instant) => instant > now);
  const occurrencesOf = (placed: readonly Placed[]): readonly Occurrence[] => placed.map(({ occurrence }) => occurrence);
  return {
    current: occurrencesOf(current),
    next: occurrencesOf(upcoming.filter(({ key }) => key === first)),
    cancelled: isBusy ? [] : occurrencesOf(cancelled.filter(({ key }) => key <= (first ?? Infinity)).slice(0, CANCELLED_SHOWN)),
    rightUntil: Math.min(Infinity, ...changes),
  };
}
