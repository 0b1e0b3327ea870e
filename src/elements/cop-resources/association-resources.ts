import { meetingResources, type SharedResource } from '../../domain/community/shared-resources.ts';
import type { Feed } from '../../domain/feed.ts';
import { aboutOf } from '../../feed/late/about.ts';
import { coursesOf } from '../../feed/late/courses.ts';
import { proposingOf } from '../../feed/late/proposing.ts';

/** What belongs to the associations of a feed rather than to a community: references, the form for proposals, texts and sessions of courses. */
export function associationResources(feed: Feed): readonly Omit<SharedResource, 'kind'>[] {
  const { associations } = aboutOf(feed);
  const template = proposingOf(feed).propose?.template;
  return [
    ...associations.flatMap(({ about, origin }) => (about?.references ?? []).map((resource) => ({ resource, origin }))),
    ...(template ? [{ resource: template, origin: feed.origin }] : []),
    ...coursesOf(feed).courses.flatMap(({ texts, instances, origin, name: course }) => [
      ...texts.map(({ title, authors, year }) => {
        const name = { [origin.language]: title };
        const description = authors.length > 0 && { description: { [origin.language]: authors.join(', ') } };
        return { resource: { name, kind: 'book' as const, ...description, ...(year && { published: String(year) }) }, origin, course };
      }),
      ...instances.flatMap(({ meetings }) => meetings.flatMap(meetingResources)).map((found) => ({ ...found, origin, course })),
    ]),
  ];
}
