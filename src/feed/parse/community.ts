import type { Cadence, Channel, Community, CommunityRelation } from '../../domain/community/community.ts';
import type { FeedOrigin } from '../../domain/feed.ts';
import type { RecurrenceRule } from '../../domain/recurrence/rule.ts';
import { MAX_COMMUNITIES } from '../limits.ts';
import type * as Wire from '../wire.ts';
import { flag, isAbsent, list, oneOf, orElse, record, type Decoder } from './decoder.ts';
import { eligibility } from './eligibility.ts';
import { joinWays } from './join.ts';
import { attendanceMode } from './meeting-details.ts';
import { meetings } from './meeting.ts';
import { contacts } from './people.ts';
import { picture } from './picture.ts';
import { records } from './records.ts';
import { access, namedLink, resource } from './resource.ts';
import { strings, text, texts } from './text.ts';
import { clockTime, date, duration, id, instant, languageTag, partialDate, rule, timeZone, web } from './values.ts';

const cadenceMembers = record<Wire.Cadence, Omit<Cadence, 'rule'> & { rrule?: RecurrenceRule }>({
  text,
  rrule: rule,
  time: clockTime,
  timeZone,
  duration,
  from: partialDate,
  until: partialDate,
  datesToBeConfirmed: flag,
  usual: flag,
  note: text,
  commitment: text,
});

const cadence: Decoder<Cadence> = (value, place) => {
  const read = cadenceMembers(value, place);
  if (!read) return undefined;
  const { rrule, ...rest } = read;
  return rrule ? Object.assign(rest, { rule: rrule }) : rest;
};

const channel = record<Wire.Channel, Channel, 'kind'>(
  { kind: oneOf('emailList', 'forum', 'chat', 'socialGroup', 'blog', 'other'), name: text, url: web, access },
  'kind',
);

const relation = record<Wire.Relation, CommunityRelation, 'rel' | 'community'>(
  { rel: oneOf('continues', 'continuedBy', 'parent', 'child', 'seeAlso', 'sameAs'), community: id },
  'rel',
  'community',
);

/** What a feed's `defaults` can hold. */
const defaultMembers = { eligibility, join: joinWays, attendanceMode, organizer: id };

/** Reads what communities have unless they say it themselves. */
export const defaults = record<Wire.Defaults, Pick<Community, keyof typeof defaultMembers>>(defaultMembers);

const communityMembers = record<Wire.Community, Omit<Community, 'key' | 'origin'>, 'id' | 'name'>(
  {
    ...defaultMembers,
    id,
    name: text,
    nameGloss: text,
    shortName: text,
    alternateNames: texts,
    summary: text,
    description: text,
    status: orElse(oneOf('proposed', 'forming', 'active', 'paused', 'closed', 'archived'), 'active'),
    established: partialDate,
    closed: partialDate,
    addedOn: date,
    reviewBy: date,
    updated: instant,
    topics: texts,
    keywords: strings,
    domain: text,
    practice: text,
    goals: texts,
    audience: text,
    audienceRoles: strings,
    cadence,
    meetings,
    meetingFormat: text,
    participation: list(oneOf('consume', 'contribute', 'collaborate', 'coCreate', 'champion')),
    firstVisit: text,
    expect: texts,
    joinNote: text,
    resources: list(resource),
    facilitators: contacts,
    contacts,
    partners: list(id),
    languages: list(languageTag),
    interpretation: text,
    accessibility: text,
    channels: list(channel),
    related: list(relation),
    url: web,
    icsUrl: web,
    image: picture,
    links: list(namedLink),
  },
  'id',
  'name',
);

const community: Decoder<Community> = (value, place) => {
  const { origin, defaults } = place.reading as { origin: FeedOrigin; defaults: Record<string, unknown> };
  const read = communityMembers(value, place);
  if (!read) return undefined;
  for (const [member, usual] of Object.entries(defaults)) {
    if (isAbsent((value as Record<string, unknown>)[member])) Object.assign(read, { [member]: usual });
  }
  return Object.assign(read, { origin, key: `${origin.feedId}#${read.id}` });
};

/** Reads the communities of a feed. */
export const communities = records('community', community, ({ id }) => id, MAX_COMMUNITIES);
