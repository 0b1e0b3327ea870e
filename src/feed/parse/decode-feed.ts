import type { Feed, FeedOrigin } from '../../domain/feed.ts';
import { approximateMillis } from '../../domain/time/duration.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { FeedError, FeedErrorKind } from '../feed-error.ts';
import { MAX_INCLUDES, MAX_ITEMS, SHORTEST_REFRESH, USUAL_REFRESH } from '../limits.ts';
import type { Include, ParsedFeed } from '../parsed-feed.ts';
import { lateDocument } from '../late-document.ts';
import type { UntrustedFeed } from '../untrusted-feed.ts';
import type * as Wire from '../wire.ts';
import { communities, defaults } from './community.ts';
import { list, record, type TotalDecoder } from './decoder.ts';
import { events } from './meeting.ts';
import { help, organization } from './people.ts';
import { Place, type Reading } from './place.ts';
import { strings, text } from './text.ts';
import { address, duration, id, instant, languageTag, timeZone, web } from './values.ts';

const include = record<Wire.Include, Include, 'url'>(
  { url: address(/^(https?|file):/, 'url'), only: strings, except: strings, label: text },
  'url',
);

/** Reads the feeds to include, as many as a feed may have. */
const includes: TotalDecoder<readonly Include[]> = (value, place) => {
  const read = list(include)(value, place);
  if (read.length > MAX_INCLUDES) place.report('too-many', { limit: MAX_INCLUDES });
  return read.slice(0, MAX_INCLUDES);
};

const originMembers = record<Wire.WireFeed, Omit<FeedOrigin, 'feedId' | 'label' | 'language'>>({
  timeZone,
  publisher: id,
  organizations: list(organization),
  help,
  icsUrl: web,
  updated: instant,
});

const feedMembers = record<Wire.WireFeed, Pick<Feed, 'intro' | 'homePageUrl'>>({ intro: text, homePageUrl: web });

/** Why `feed` is none that this version can read. */
function refusal(feed: UntrustedFeed): FeedErrorKind | undefined {
  const version = typeof feed.copFeed === 'string' || typeof feed.copFeed === 'number' ? parseFloat(`${feed.copFeed}`) : NaN;
  if (version >= 2 || version < 1) return 'version';
  return version && [feed.communities, feed.events, feed.courses, feed.include].some(Array.isArray) ? undefined : 'not-a-feed';
}

const startReading = (url: string, base: string): Reading => ({
  url,
  base,
  language: 'en',
  issues: [],
  items: 0,
  timeZones: new Map(),
  taken: { community: new Set(), meeting: new Set(), event: new Set(), course: new Set() },
});

/**
 * Turns what JSON holds into a feed.
 * @param value what JSON.parse gave; no object of it is kept but in the feed's `late` part, which is read when a widget needs it.
 * @param url absolute address that it was read from: feeds to include are relative to it.
 * @param base absolute web address that all other addresses are relative to.
 */
export function decodeFeed(value: unknown, url: string, base: string): Result<ParsedFeed, FeedError> {
  const wire = Object(value) as UntrustedFeed;
  const kind = refusal(wire);
  if (kind) return err({ kind, url, ...(typeof wire.copFeed === 'string' && { detail: `copFeed ${wire.copFeed.slice(0, 20)}` }) });

  const reading = startReading(url, base);
  const place = new Place(reading);
  const read = <T>(member: keyof UntrustedFeed, decode: (value: unknown, place: Place) => T): T =>
    decode(wire[member] ?? undefined, place.at(member));

  // What everything else is read with.
  const language = (reading.language = read('language', languageTag) ?? 'en');
  const feedId = read('id', web) ?? url;
  const title = read('title', text) ?? place.report('missing-member', { member: 'title' }) ?? { [language]: url };
  // An object it is: it has lists.
  const about = originMembers(wire, place) as Omit<FeedOrigin, 'feedId' | 'label' | 'language'>;
  const { icsUrl, updated } = about;
  const publisher = about.organizations.find((organization) => organization.id === about.publisher);
  const origin = (reading.origin = { ...about, feedId, label: publisher?.shortName ?? title, language });
  reading.defaults = read('defaults', defaults) ?? {};

  const interval = read('refreshInterval', duration);
  const feed = {
    ...feedMembers(wire, place),
    ...(icsUrl && { icsUrl }),
    ...(updated !== undefined && { updated }),
    origin,
    title,
    refreshInterval: interval ? Math.max(approximateMillis(interval), SHORTEST_REFRESH) : USUAL_REFRESH,
    communities: read('communities', communities),
    events: read('events', events),
    late: [lateDocument({ wire, reading })],
  };
  const parsed = { feed, includes: read('include', includes), issues: reading.issues };
  if (reading.items > MAX_ITEMS) place.report('too-many', { limit: MAX_ITEMS });
  return ok(parsed);
}
