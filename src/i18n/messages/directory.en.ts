import { plural } from '../plural.ts';

const communities = (n: number): string => plural('en', n, { one: '1 community', other: `${n} communities` });

/** Words of the directory. */
export const en = {
  label: 'Communities of practice',
  search: 'Search communities',
  clearSearch: 'Clear search',
  filters: 'Filters',
  openness: 'Who may join',
  role: 'Your work',
  topic: 'Topic',
  association: 'Association',
  language: 'Language',
  any: 'Any',
  chosen: 'Chosen filters',
  removeFilter: (name: string): string => `Remove filter: ${name}`,
  clearAll: 'Clear all',
  sort: 'Sort by',
  sortFeed: 'Association’s order',
  sortName: 'Name',
  sortNext: 'Next meeting',
  count: (shown: number, total: number): string => (shown === total ? communities(total) : `${shown} of ${communities(total)}`),
  empty: 'There are no communities here yet.',
  nothingMatches: 'No community matches.',
  nothingMatchesHint: 'Try fewer words, or remove a filter.',
  askUs: 'Not sure which one? Ask us',
  past: 'Past communities',
  nextMeeting: 'Next meeting',
  datesToBeConfirmed: 'Dates to be confirmed',
  noDates: 'No dates announced',
  noMeetings: 'No longer meets',
  topics: 'Topics',
  isNew: 'New',
  finished: (date: string): string => `Finished ${date}`,
  link: 'Link to this community',
  notLoaded: 'The details cannot be loaded at the moment.',
  moreAbout: (community: string): string => `More about ${community}`,
  backToAll: 'All communities',
  showMore: (n: number): string => plural('en', n, { one: 'Show one more', other: `Show ${n} more` }),
};

export type DirectoryMessages = typeof en;
