import type { Community } from '../../src/domain/community/community.ts';
import type { FeedOrigin } from '../../src/domain/feed.ts';

/** A feed of its own, for communities that need one. */
export const feedOrigin = (label: string, members: Partial<FeedOrigin> = {}): FeedOrigin => ({
  feedId: `https://${label.toLowerCase()}.example/cop-feed.json`,
  label: { en: label },
  language: 'en',
  organizations: [],
  ...members,
});

const origin = feedOrigin('Guild');

/** A community that says nothing but its name, with the members that a test is about. */
export const community = (name: string, members: Partial<Community> = {}): Community => {
  const id = members.id ?? name.toLowerCase().replace(/\W+/g, '-');
  return {
    id,
    key: `${(members.origin ?? origin).feedId}#${id}`,
    origin,
    name: { en: name },
    alternateNames: [],
    status: 'active',
    topics: [],
    keywords: [],
    goals: [],
    audienceRoles: [],
    meetings: [],
    participation: [],
    expect: [],
    join: [],
    resources: [],
    facilitators: [],
    contacts: [],
    partners: [],
    languages: [],
    channels: [],
    related: [],
    links: [],
    ...members,
  };
};
