import type { MeetingHours } from '../../domain/community/filter.ts';
import { plural } from '../plural.ts';

const communities = (n: number): string => plural('en', n, { one: 'One community', other: `${n} communities` });

/** Words of the directory for those who search and filter. */
export const en = {
  chosen: 'Chosen filters',
  removeFilter: (name: string): string => `Remove filter: ${name}`,
  clearAll: 'Clear all',
  didYouMean: 'Did you mean',
  /** Behind a name. */
  question: '?',
  matchesWithoutFilters: (n: number): string => `${communities(n)} would match without the filters.`,
  removeFilters: 'Remove the filters',
  hours: {
    inside: 'In my working hours',
    outside: 'Outside my working hours',
    unknown: 'No time known yet',
  } satisfies Record<MeetingHours, string>,
  /** @param range "9:00 a.m.–5:00 p.m."; `zone` "Toronto time". */
  workingHours: (range: string, zone: string): string => `Working hours are Monday to Friday, ${range}, ${zone}.`,
  withoutTime: (n: number): string =>
    plural('en', n, { one: 'One community has no known meeting time.', other: `${n} communities have no known meeting time.` }),
  showThemToo: 'Show them too',
  find: 'Type to narrow',
  findIn: (facet: string): string => `${facet}: type to narrow`,
  moreValues: (n: number): string => `and ${n} more`,
};

export type DirectorySearchMessages = typeof en;
