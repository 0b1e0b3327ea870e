import type { Community } from '../community/community.ts';
import { facetValues, topicValue } from '../community/filter.ts';
import { isPast } from '../community/lifecycle.ts';
import type { Feed } from '../feed.ts';
import type { Text } from '../text.ts';
import type { Instant } from '../time/clock.ts';
import { meetingParts } from './meeting-parts.ts';

/** What the finder can ask about, in its order. */
export const QUESTIONS = ['work', 'looking', 'member', 'when'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** What a community says to each question: values of answers; empty where the feed does not say. */
export type FinderFacts = { readonly community: Community } & Readonly<Record<QuestionName, readonly string[]>>;

/** Stands for every answer to "what do you do". */
export const EVERYONE = 'all';

/** What people may look for: a topic, a way to take part, things to use. Values name their kind: `topic:health`. */
const lookingFor = ({ topics, participation, resources, meetings }: Community): readonly string[] => [
  ...participation.map((kind) => `participation:${kind}`),
  ...(resources.length > 0 || meetings.some((meeting) => meeting.resources?.length) ? ['resources:any'] : []),
  ...topics.map((topic) => `topic:${topicValue(topic)}`),
];

/** What is known of those of `communities` that people can still join. Who they have to be is no question: it is told, never asked. */
export const finderFacts = (feed: Feed, communities: readonly Community[], now: Instant, timeZone: string): readonly FinderFacts[] =>
  communities
    .filter((community) => !isPast(community))
    .map((community) => ({
      community,
      work: facetValues(community, 'role'),
      looking: lookingFor(community),
      member: facetValues(community, 'openness'),
      when: meetingParts(feed, community, now, timeZone),
    }));

/** The feed's own words for the topics that are asked for, by value. */
export const topicLabels = (facts: readonly FinderFacts[]): ReadonlyMap<string, Text> =>
  new Map(facts.flatMap(({ community }) => community.topics.map((topic) => [`topic:${topicValue(topic)}`, topic] as const)).reverse());
