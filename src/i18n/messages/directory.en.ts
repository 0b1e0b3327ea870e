import type { Community } from '../../domain/community/community.ts';
import { plural } from '../plural.ts';

const communities = (n: number): string => plural('en', n, { one: '1 community', other: `${n} communities` });

/** Words of the directory. */
export const en = {
  search: 'Search communities',
  openness: 'Who may join',
  role: 'Your work',
  topic: 'Topic',
  hours: 'Meeting times',
  language: 'Language',
  association: 'Association',
  filters: 'Filters',
  filtersNotLoaded: 'Filters cannot be loaded at the moment.',
  sortBy: 'Sort by',
  order: { feed: 'As listed', name: 'Name', next: 'Next meeting' },
  bestMatch: 'Best match',
  clearAll: 'Clear all',
  count: (shown: number, total: number): string => (shown === total ? communities(total) : `${shown} of ${communities(total)}`),
  empty: 'There are no communities here yet.',
  nothingMatches: 'No community matches.',
  nothingMatchesHint: 'Try fewer words, or remove a filter.',
  /** Behind the count: what was found is spelled otherwise than what was typed. */
  near: 'spelled a little differently',
  past: 'Past communities',
  datesToBeConfirmed: 'Dates to be confirmed',
  isNew: 'New',
  /** What an active community need not say of itself. */
  status: {
    proposed: 'Proposed',
    forming: 'Forming',
    active: '',
    paused: 'Paused',
    closed: 'Finished',
    archived: 'Finished',
  } satisfies Record<Community['status'], string>,
  meaning: (gloss: string): string => `“${gloss}”`,
  datesUnreadable: 'The dates cannot be shown',
  finished: (date: string): string => `Finished ${date}`,
  link: 'Link to this community',
  notLoaded: 'The details cannot be loaded at the moment.',
  showMore: (n: number): string => plural('en', n, { one: 'Show one more', other: `Show ${n} more` }),
};

export type DirectoryMessages = typeof en;
