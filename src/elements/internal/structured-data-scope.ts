import type { Feed } from '../../domain/feed.ts';
import type { StructuredDataQuery } from '../../domain/structured-data/structured-data.ts';
import { coursesOf } from '../../feed/late/courses.ts';
import { namesIn } from './attributes.ts';

/** How many meetings a schedule lists where its page does not say. */
const SCHEDULED = 10;

/**
 * What search engines are told of for a widget: what visitors see in it.
 * @param attribute one of the widget's attributes; null where it is not there.
 */
export function structuredDataScope(tag: string, attribute: (name: string) => string | null, feed: Feed): Partial<StructuredDataQuery> {
  const named = { only: namesIn(attribute('community') || attribute('communities')), except: namesIn(attribute('exclude')) };
  switch (tag) {
    case 'cop-directory':
    case 'cop-community':
      return named;
    case 'cop-schedule':
      return { ...named, limit: Math.floor(Number(attribute('limit'))) || SCHEDULED, communities: false };
    case 'cop-next-meeting':
      return { ...named, limit: 1, communities: false };
    case 'cop-course': {
      const [asked] = namesIn(attribute('course'));
      const courses = coursesOf(feed).courses.filter(({ id, key }) => asked === undefined || asked === id || asked === key);
      return { limit: 0, communities: false, courses };
    }
    default:
      return { limit: 0, communities: false };
  }
}
