import type { SharedResourceKind } from '../../domain/community/shared-resources.ts';
import { plural } from '../plural.ts';

const resources = (n: number): string => plural('en', n, { one: 'One resource', other: `${n} resources` });

/** Words of lists of resources, and of what past meetings left. */
export const en = {
  /** Headings and names of filters. */
  kinds: {
    library: 'Libraries',
    guide: 'Guides',
    recording: 'Recordings',
    slides: 'Slides',
    document: 'Documents',
    template: 'Templates',
    article: 'Articles',
    book: 'Books',
    website: 'Websites',
    dataset: 'Data',
    other: 'Other resources',
  } satisfies Record<SharedResourceKind, string>,
  guide: 'Guide to joining',
  filter: 'Kind of resource',
  all: 'All',
  count: (shown: number, total: number): string => (shown === total ? resources(total) : `${shown} of ${resources(total)}`),
  /** Where a feed has none, or none of the kind that the page asks for. */
  empty: 'No resources are listed yet.',
  /** @param meeting what the meeting was about. */
  ofMeeting: (meeting: string): string => `Meeting: ${meeting}`,
  fromMeeting: 'From a meeting',
  ofCourse: (course: string): string => `Text of the course ${course}`,
  /** Before the way of joining. */
  restricted: (n: number, total: number): string =>
    n === total
      ? plural('en', n, { one: 'This one is for people who joined.', other: 'These are for people who joined.' })
      : plural('en', n, { one: 'One of them is for people who joined.', other: `${n} of them are for people who joined.` }),
  ask: 'To use it, write to',
  showAll: (n: number): string => `Show all ${n}`,
  pastMeetings: 'Past meetings',
  earlier: (n: number): string => plural('en', n, { one: 'One earlier meeting', other: `${n} earlier meetings` }),
};

export type ResourcesMessages = typeof en;
