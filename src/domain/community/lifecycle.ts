import { type PlainDate, plainDateOf, plainDateTime } from '../time/plain-date-time.ts';
import type { Community } from './community.ts';

/** How long a community is new, in ms: 60 days. */
const NOVELTY = 60 * 86_400_000;

/** Whether a community has finished: it keeps its memory and takes no one in. */
export const isPast = ({ status }: Pick<Community, 'status'>): boolean => status === 'closed' || status === 'archived';

/** Whether an active community came onto the list within the sixty days before the date `today`. */
export const isNew = ({ status, addedOn }: Pick<Community, 'status' | 'addedOn'>, today: PlainDate): boolean =>
  status === 'active' && addedOn !== undefined && addedOn <= today && addedOn >= plainDateOf(plainDateTime(Date.parse(today) - NOVELTY));

/**
 * Whether something may be told of a meeting before the date `today`: what it was about, or what it left. The rule of a
 * series alone says nothing of what took place.
 */
export const hasMemory = ({ meetings }: Pick<Community, 'meetings'>, today: string): boolean =>
  meetings.some(({ time, title, resources }) =>
    time.kind === 'timed' && time.rule
      ? [...time.overrides].some(([id, change]) => id < today && !change.excluded && (change.title ?? change.resources))
      : time.kind !== 'unreadable' && (title ?? resources) && (time.kind === 'date' ? time.date : time.start) < today,
  );
