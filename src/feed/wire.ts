/* Generated from schema/cop-feed.schema.json by scripts/generate-wire.ts: change the schema instead. */

/**
 * Stable, lower-case, unique within the feed: small letters, digits and hyphens. Never use one again for something else.
 */
export type Id = string;
/**
 * An address that people can follow: http(s), mailto or tel, or relative to the feed's own address. Others (javascript:, data:) and addresses with a name and password in them are refused.
 */
export type Url = string;
/**
 * A web address: http(s), or relative to the feed's own address. No name and password in it.
 */
export type HttpUrl = string;
/**
 * Language tag (BCP 47): en, fr-CA, oj.
 */
export type LangTag = string;
/**
 * Plain text in the feed's language, or a map of language tags (BCP 47) to texts: {"en": "…", "fr": "…"}. No HTML. A blank line starts a new paragraph.
 */
export type Text =
  | string
  | {
      [k: string]: string;
    };
/**
 * A list of texts.
 */
export type Texts = Text[];
/**
 * A day: 2026-12-08.
 */
export type Date = string;
/**
 * A year, a month or a day: 2027, 2027-03, 2027-03-09.
 */
export type PartialDate = string;
/**
 * Date and time as the organizer's clocks show them, without a zone: 2026-12-08T14:00:00.
 */
export type LocalDateTime = string;
/**
 * An instant in UTC: 2026-12-08T19:00:00Z.
 */
export type UtcDateTime = string;
/**
 * A length of time: PT1H30M is an hour and a half, P1D a day. At most 366 days for a meeting.
 */
export type Duration = string;
/**
 * IANA time zone name, such as America/Toronto. Abbreviations (EST, ET, HNE) and offsets (GMT-5) are refused: they are an hour off for half of the year.
 */
export type TimeZone = string;
/**
 * Who may use it: anyone, members of the association, members of the community, or those invited.
 */
export type Access = 'public' | 'members' | 'community' | 'invited';
/**
 * Where the form posts: an https address, or an address relative to the feed's own. http is accepted for loopback only.
 */
export type FormAction = string;
/**
 * Where people meet: online, in person, or both at once.
 */
export type AttendanceMode = 'online' | 'inPerson' | 'mixed';
/**
 * Whether it takes place. "cancelled" stays visible as cancelled; "confirmed" where nothing is said.
 */
export type MeetingStatus = 'confirmed' | 'tentative' | 'cancelled';
/**
 * iCalendar RRULE value (RFC 5545 3.3.10) with FREQ of YEARLY, MONTHLY, WEEKLY or DAILY, such as FREQ=MONTHLY;BYDAY=2TU. RSCALE and SKIP are refused.
 */
export type Rrule = string;

/**
 * An association's communities of practice, their meetings, events, courses and ways of joining, published once as JSON and shown on any web page. Only copFeed, title and one of communities, events, courses, include are required. Unknown members are ignored; members that start with an underscore are comments.
 */
export interface WireFeed {
  /**
   * Where editors find this schema. Widgets ignore it.
   */
  $schema?: string;
  /**
   * The version of this format, such as "1.0". Readers of 1.x accept any 1.y and ignore what they do not know.
   */
  copFeed: string;
  /**
   * The feed's own address for good. Ids of communities are unique within it: feed id + "#" + id is unique in the world. Without it, the address that the feed was read from counts.
   */
  id?: HttpUrl;
  /**
   * The heading of the list, such as "Our communities of practice".
   */
  title: Text;
  /**
   * What the feed holds, in a sentence or two.
   */
  description?: Text;
  /**
   * Language of every text that is a plain string, as a BCP 47 tag: en-CA, fr-CA. English where nothing is said.
   */
  language?: LangTag;
  /**
   * All the languages that this feed speaks. The validator says where one is missing.
   */
  languages?: LangTag[];
  /**
   * The association's own zone, used where a visitor's browser hides theirs.
   */
  timeZone?: TimeZone;
  /**
   * The page that visitors are sent to when something cannot be shown.
   */
  homePageUrl?: HttpUrl;
  /**
   * The address at which this feed is published. Relative addresses are read against it when the feed is checked as a file.
   */
  feedUrl?: HttpUrl;
  /**
   * A calendar of all meetings that people can subscribe to.
   */
  icsUrl?: HttpUrl;
  /**
   * When the feed last changed, in UTC: 2026-11-20T16:00:00Z.
   */
  updated?: UtcDateTime;
  /**
   * How often open pages look for changes (RFC 7986), at least every five minutes: PT6H. A day where nothing is said.
   */
  refreshInterval?: Duration;
  /**
   * Id of the organization, in organizations, whose feed this is.
   */
  publisher?: Id;
  /**
   * The licence under which others may use the feed.
   */
  license?: HttpUrl;
  /**
   * Other feeds shown together with this one: at most 20, one level deep. One that fails never hides the rest.
   *
   * @maxItems 20
   */
  include?:
    | []
    | [Include]
    | [Include, Include]
    | [Include, Include, Include]
    | [Include, Include, Include, Include]
    | [Include, Include, Include, Include, Include]
    | [Include, Include, Include, Include, Include, Include]
    | [Include, Include, Include, Include, Include, Include, Include]
    | [Include, Include, Include, Include, Include, Include, Include, Include]
    | [Include, Include, Include, Include, Include, Include, Include, Include, Include]
    | [Include, Include, Include, Include, Include, Include, Include, Include, Include, Include]
    | [Include, Include, Include, Include, Include, Include, Include, Include, Include, Include, Include]
    | [Include, Include, Include, Include, Include, Include, Include, Include, Include, Include, Include, Include]
    | [Include, Include, Include, Include, Include, Include, Include, Include, Include, Include, Include, Include, Include]
    | [Include, Include, Include, Include, Include, Include, Include, Include, Include, Include, Include, Include, Include, Include]
    | [
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
      ]
    | [
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
      ]
    | [
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
      ]
    | [
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
      ]
    | [
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
      ]
    | [
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
        Include,
      ];
  /**
   * The association itself, its partners and funders. Others refer to them by id.
   */
  organizations?: Organization[];
  /**
   * What a community of practice is and what the association gives.
   */
  about?: About;
  /**
   * A sentence or two above the list of communities.
   */
  intro?: Text;
  /**
   * Where people turn to who do not know which community suits them. Also shown where a community has no way of joining.
   */
  help?: Help;
  /**
   * What the association does for its communities.
   */
  support?: Support;
  /**
   * How to start a new community.
   */
  propose?: Propose;
  /**
   * Land acknowledgements, funders and copyright. Never shortened.
   */
  acknowledgements?: Acknowledgement[];
  /**
   * Members that every community has unless it gives its own. A member is taken as a whole; nothing is mixed.
   */
  defaults?: Defaults;
  /**
   * The communities of practice, in the order in which they are shown.
   *
   * @maxItems 1000
   */
  communities?: Community[];
  /**
   * Meetings that stand on their own or belong to something larger, such as a session at a conference.
   */
  events?: Event[];
  /**
   * Courses and cohorts.
   *
   * @maxItems 1000
   */
  courses?: Course[];
  /**
   * Further addresses of the association.
   */
  links?: Link[];
}
/**
 * A place that people go to.
 */
export interface Location {
  name: Text;
  description?: Text;
  address?: Text;
  /**
   * Degrees north and east: geo:45.42,-75.69.
   */
  coordinates?: string;
  /**
   * Zone whose clocks hang there. It tells calendars when a meeting with timeZone null is.
   */
  timeZone?: TimeZone;
  url?: HttpUrl;
  /**
   * Step-free access, hearing loop, quiet room and the like.
   */
  accessibility?: Text;
}
/**
 * An online room. Its address may stand here only with access "public"; a joining link for members never stands in a feed: say in howToGet where it comes from.
 */
export interface VirtualLocation {
  name: Text;
  /**
   * Address of the online room; only with access "public".
   */
  uri?: Url;
  access?: Access;
  /**
   * Where the joining link comes from, such as the invitation.
   */
  howToGet?: Text;
  /**
   * What the room offers.
   */
  features?: ('audio' | 'chat' | 'feed' | 'moderator' | 'phone' | 'screen' | 'video')[];
}
/**
 * A recording, document, library or other thing that is shared.
 */
export interface Resource {
  id?: Id;
  name: Text;
  description?: Text;
  url?: HttpUrl;
  kind?: 'library' | 'recording' | 'slides' | 'document' | 'template' | 'article' | 'book' | 'website' | 'dataset' | 'other';
  access?: Access;
  published?: PartialDate;
  /**
   * Language that the resource itself is in.
   */
  language?: LangTag;
  /**
   * How long a recording takes: PT52M.
   */
  duration?: Duration;
  /**
   * As people read it: 1 MB.
   */
  size?: string;
  doi?: string;
}
/**
 * A change to one occurrence, keyed by its original start: {"start": …} moves it, {"status": "cancelled"} keeps it visible as cancelled, {"excluded": true} removes it. Other members replace the meeting's own. A key that the rule does not make adds a meeting.
 */
export interface Override {
  /**
   * true removes this occurrence without a trace.
   */
  excluded?: true;
  /**
   * The new start, where the occurrence moves. The key stays the original start.
   */
  start?: LocalDateTime;
  timeZone?: TimeZone;
  duration?: Duration;
  status?: MeetingStatus;
  title?: Text;
  description?: Text;
  /**
   * What people should know about the change.
   */
  note?: Text;
  speakers?: Text[];
  attendanceMode?: AttendanceMode;
  locations?: Location[];
  virtualLocations?: VirtualLocation[];
  resources?: Resource[];
}
/**
 * A meeting or a series of meetings, with start and timeZone, or with date while the time is not known.
 */
export interface Meeting {
  /**
   * Globally unique and stable, such as name@your.site. It becomes the UID in calendars.
   */
  uid: string;
  title?: Text;
  description?: Text;
  /**
   * Language that the meeting is held in.
   */
  language?: LangTag;
  /**
   * First start, as clocks in timeZone show it. It must be an occurrence of the rule.
   */
  start?: LocalDateTime;
  /**
   * The day, month or year, while the time is not known.
   */
  date?: PartialDate;
  /**
   * IANA name of the zone whose clocks the start is read on (America/Toronto), or null: local time at the venue, shown as written and never converted.
   */
  timeZone?: string | null;
  duration?: Duration;
  /**
   * How the meeting repeats, on the clocks of timeZone: 2 p.m. stays 2 p.m. when clocks change.
   */
  rrule?: Rrule;
  /**
   * Changes to single occurrences, keyed by original start.
   */
  recurrenceOverrides?: {
    [k: string]: Override;
  };
  status?: MeetingStatus;
  /**
   * true = "unless otherwise stated": dates are shown as usual ones until an override says status confirmed.
   */
  usual?: boolean;
  attendanceMode?: AttendanceMode;
  locations?: Location[];
  virtualLocations?: VirtualLocation[];
  speakers?: Text[];
  resources?: Resource[];
  /**
   * Ways of registering for this meeting alone.
   */
  registration?: Join[];
  accessibility?: Text;
  url?: HttpUrl;
  /**
   * When the meeting last changed. Calendars that have it already take a newer one.
   */
  updated?: UtcDateTime;
  /**
   * Number of the version, for calendars: one more with each change of time or place. 0 where nothing is said.
   */
  sequence?: number;
}
/**
 * What people are told about the rhythm of meetings. It describes and never makes dates: meetings do.
 */
export interface Cadence {
  /**
   * The rhythm in words, such as "Every month, on the third Tuesday at 3 p.m. Eastern Time".
   */
  text?: Text;
  /**
   * On a 24-hour clock: 14:00.
   */
  time?: string;
  timeZone?: TimeZone;
  duration?: Duration;
  /**
   * When the rhythm began or begins.
   */
  from?: PartialDate;
  /**
   * When it ended or ends.
   */
  until?: PartialDate;
  datesToBeConfirmed?: boolean;
  /**
   * true = "unless otherwise stated".
   */
  usual?: boolean;
  note?: Text;
  /**
   * What taking part asks of people, such as "an hour a month".
   */
  commitment?: Text;
  /**
   * The rhythm as a rule without a start. The widget words it in the reader's language where there is no text.
   */
  rrule?: Rrule;
}
/**
 * A person or a desk that people can turn to.
 */
export interface Contact {
  name?: Text;
  role?: Text;
  email?: string;
  phone?: string;
  url?: HttpUrl;
  /**
   * Id or name of the organization.
   */
  organization?: string;
  /**
   * Degrees or titles.
   */
  credentials?: Text;
  bio?: Text;
  image?: HttpUrl;
  /**
   * The person agreed to be named here.
   */
  consent?: boolean;
}
/**
 * One question of a form.
 */
export interface Field {
  /**
   * Name in the submission. email, name and organization have places of their own there.
   */
  name: string;
  label: Text;
  type: 'text' | 'email' | 'tel' | 'url' | 'textarea' | 'select' | 'radio' | 'checkbox' | 'checkboxes' | 'organization' | 'hidden';
  required?: boolean;
  help?: Text;
  /**
   * HTML autofill token: name, email, organization, tel.
   */
  autocomplete?: string;
  /**
   * Most characters that may be typed.
   */
  maxLength?: number;
  /**
   * The answers to choose from, for select, radio and checkboxes.
   */
  options?: Option[];
  /**
   * The answer is personal beyond name and address. Better not asked at all.
   */
  sensitive?: boolean;
}
/**
 * A form that the widget shows and sends.
 */
export interface Form {
  action: FormAction;
  /**
   * @minItems 1
   */
  fields: [Field, ...Field[]];
  /**
   * The privacy policy that applies.
   */
  privacyUrl?: HttpUrl;
  /**
   * What people read after signing up. Say only what is sure to happen.
   */
  success?: Text;
  /**
   * A message follows in which people confirm their address.
   */
  doubleOptIn?: boolean;
  /**
   * The way out when sending fails: a web address, mailto or tel.
   */
  fallback?: Url;
  /**
   * Wire format of the POST; see the sign-up document.
   */
  format?: 'json' | 'json-text' | 'form' | 'multipart' | 'hubspot' | 'google-form' | 'native-post';
  /**
   * Our name to the endpoint's own, e.g. {"email":"EMAIL"}: a field's name, email, name, organization, consents (the words of all boxes that were ticked), consents/PURPOSE (of one), submission_id, communities, locale, page, hp (the honeypot). Not for json and json-text.
   */
  fieldMap?: {
    [k: string]: string;
  };
  /**
   * Constants sent as they are, e.g. the id of a list, under the endpoint's own names (which may begin with an underscore). Never personal data.
   */
  extraFields?: {
    [k: string]: string;
  };
  /**
   * One unticked box per purpose; a box without complete sender details is not shown, and the validator says so.
   */
  consents?: Consent[];
  /**
   * How the person's data is used, in a sentence, before any field.
   */
  privacyNote?: Text;
  /**
   * The receiver keeps a submission once, however often it arrives with the same submission_id.
   */
  idempotent?: boolean;
}
/**
 * One way of joining a community or taking part.
 */
export interface Join {
  id?: Id;
  /**
   * form: a form that the widget shows, or one on another site (url). automatic: nothing to do.
   */
  kind: 'form' | 'link' | 'email' | 'platform' | 'mailingList' | 'calendar' | 'inPerson' | 'automatic';
  label?: Text;
  url?: Url;
  email?: string;
  /**
   * Subject line of the e-mail.
   */
  subject?: Text;
  instructions?: Text;
  steps?: Texts;
  platform?: Platform;
  /**
   * What one gets by joining.
   */
  gives?: Texts;
  form?: Form;
  /**
   * Whom this way is for.
   */
  audience?: Text;
  access?: Access;
  /**
   * open where nothing is said.
   */
  status?: 'open' | 'closed' | 'waitlist' | 'comingSoon';
  /**
   * Joining opens on this day.
   */
  opens?: Date;
  /**
   * Joining closes on this day.
   */
  closes?: Date;
  /**
   * The way that is recommended.
   */
  primary?: boolean;
}
/**
 * One condition. People say for themselves whether they meet it: widgets never test nor store the answer.
 */
export interface Rule {
  kind?: 'membership' | 'role' | 'identity' | 'participation' | 'prerequisite' | 'location' | 'age' | 'approval' | 'other';
  text: Text;
  strength?: 'must' | 'should' | 'may';
  selfDeclared?: boolean;
  /**
   * Id of the course that has to come first.
   */
  course?: string;
}
/**
 * Who may join.
 */
export interface Eligibility {
  openTo?: 'anyone' | 'members' | 'membersAndPartners' | 'membersAndNonMembers' | 'subset' | 'invited';
  /**
   * "May I join?" answered in one line.
   */
  summary?: Text;
  rules?: Rule[];
  /**
   * For whom taking part is required.
   */
  mandatoryFor?: MandatoryFor[];
}
/**
 * A named address.
 */
export interface Link {
  rel?: 'about' | 'more' | 'news' | 'map' | 'social' | 'donate' | 'report' | 'conference' | 'homepage' | 'other';
  name?: Text;
  url: Url;
  access?: Access;
}
/**
 * A community of practice. A name is enough for a card that looks complete.
 */
export interface Community {
  id: Id;
  name: Text;
  /**
   * What a name in another language means.
   */
  nameGloss?: Text;
  shortName?: Text;
  /**
   * Other names that people search for.
   */
  alternateNames?: Texts;
  /**
   * One sentence for the card.
   */
  summary?: Text;
  description?: Text;
  /**
   * active where nothing is said. closed and archived ones keep their memory and take no one in.
   */
  status?: 'proposed' | 'forming' | 'active' | 'paused' | 'closed' | 'archived';
  established?: PartialDate;
  closed?: PartialDate;
  /**
   * New on the list since this day.
   */
  addedOn?: Date;
  /**
   * When somebody should look whether all of this is still true. The validator reminds.
   */
  reviewBy?: Date;
  updated?: UtcDateTime;
  topics?: Texts;
  /**
   * Words that people may search for, not shown.
   */
  keywords?: string[];
  /**
   * What the community cares about.
   */
  domain?: Text;
  /**
   * What its members do together.
   */
  practice?: Text;
  goals?: Texts;
  audience?: Text;
  /**
   * Machine words for filters: education, visitor-experience, exhibits; all means everyone.
   */
  audienceRoles?: string[];
  eligibility?: Eligibility;
  cadence?: Cadence;
  meetings?: Meeting[];
  /**
   * What a meeting is like.
   */
  meetingFormat?: Text;
  /**
   * How one may take part, from listening to leading.
   */
  participation?: ('consume' | 'contribute' | 'collaborate' | 'coCreate' | 'champion')[];
  /**
   * What happens to someone who comes for the first time.
   */
  firstVisit?: Text;
  /**
   * What members can expect.
   */
  expect?: Texts;
  /**
   * Ways of joining. Without any, help is shown.
   */
  join?: Join[];
  /**
   * A sentence beside the ways of joining.
   */
  joinNote?: Text;
  resources?: Resource[];
  facilitators?: Contact[];
  contacts?: Contact[];
  /**
   * Id of the organization that runs it.
   */
  organizer?: Id;
  /**
   * Ids of partner organizations.
   */
  partners?: Id[];
  /**
   * Languages that meetings are held in.
   */
  languages?: LangTag[];
  /**
   * Interpretation and captions.
   */
  interpretation?: Text;
  accessibility?: Text;
  channels?: Channel[];
  related?: Relation[];
  url?: HttpUrl;
  /**
   * A calendar of its meetings alone that people can subscribe to.
   */
  icsUrl?: HttpUrl;
  image?: Picture;
  links?: Link[];
  attendanceMode?: AttendanceMode;
}
/**
 * An association, museum, partner or funder.
 */
export interface Organization {
  id: Id;
  name: Text;
  shortName?: Text;
  url?: HttpUrl;
  logo?: Picture;
  address?: Text;
  timeZone?: TimeZone;
  contacts?: Contact[];
  relationship?: 'publisher' | 'partner' | 'member' | 'funder' | 'host';
}
/**
 * What it costs, or that nobody knows yet.
 */
export interface Price {
  status: 'free' | 'priced' | 'comingSoon' | 'includedInMembership' | 'onRequest';
  amount?: number;
  currency?: string;
  text?: Text;
  audience?: Text;
}
/**
 * A course or cohort.
 */
export interface Course {
  id: Id;
  name: Text;
  courseCode?: string;
  summary?: Text;
  description?: Text;
  status?: 'draft' | 'inDevelopment' | 'open' | 'running' | 'past' | 'retired';
  statusNote?: Text;
  provider?: string;
  programs?: Program[];
  audience?: Text;
  eligibility?: Eligibility;
  prerequisites?: Rule[];
  pace?: Pace;
  completion?: Completion;
  syllabus?: Syllabus;
  outputs?: Texts;
  texts?: Book[];
  instructors?: Contact[];
  prices?: Price[];
  includes?: Texts;
  programIncludes?: ProgramInclusion[];
  credential?: Credential;
  platforms?: CoursePlatform[];
  instances?: CourseInstance[];
  join?: Join[];
  services?: Service[];
  contacts?: Contact[];
  url?: HttpUrl;
  related?: string[];
}
/**
 * A meeting that stands on its own or belongs to something larger.
 */
export interface Event {
  /**
   * Globally unique and stable, such as name@your.site. It becomes the UID in calendars.
   */
  uid: string;
  title: Text;
  description?: Text;
  /**
   * Language that the meeting is held in.
   */
  language?: LangTag;
  /**
   * First start, as clocks in timeZone show it. It must be an occurrence of the rule.
   */
  start?: LocalDateTime;
  /**
   * The day, month or year, while the time is not known.
   */
  date?: PartialDate;
  /**
   * IANA name of the zone whose clocks the start is read on (America/Toronto), or null: local time at the venue, shown as written and never converted.
   */
  timeZone?: string | null;
  duration?: Duration;
  /**
   * How the meeting repeats, on the clocks of timeZone: 2 p.m. stays 2 p.m. when clocks change.
   */
  rrule?: Rrule;
  /**
   * Changes to single occurrences, keyed by original start.
   */
  recurrenceOverrides?: {
    [k: string]: Override;
  };
  status?: MeetingStatus;
  /**
   * true = "unless otherwise stated": dates are shown as usual ones until an override says status confirmed.
   */
  usual?: boolean;
  attendanceMode?: AttendanceMode;
  locations?: Location[];
  virtualLocations?: VirtualLocation[];
  speakers?: Text[];
  resources?: Resource[];
  /**
   * Ways of registering for this meeting alone.
   */
  registration?: Join[];
  accessibility?: Text;
  url?: HttpUrl;
  /**
   * When the meeting last changed. Calendars that have it already take a newer one.
   */
  updated?: UtcDateTime;
  /**
   * Number of the version, for calendars: one more with each change of time or place. 0 where nothing is said.
   */
  sequence?: number;
  id: Id;
  /**
   * Id of the community that holds it.
   */
  community?: Id;
  /**
   * The larger event, such as a conference.
   */
  partOf?: PartOf;
  audience?: Text;
  eligibility?: Eligibility;
  join?: Join[];
}
/**
 * What a community of practice is.
 */
export interface About {
  heading?: Text;
  text?: Text;
  traits?: Trait[];
  benefits?: Texts;
  sections?: Section[];
  source?: Source;
  references?: Resource[];
}
/**
 * How to start a community.
 */
export interface Propose {
  summary: Text;
  status?: 'open' | 'closed';
  requirements?: Requirement[];
  /**
   * The proposal form as a document.
   */
  template?: Resource;
  steps?: Texts;
  contact?: Contact;
  form?: Form;
}
/**
 * Another CoP feed shown together with this one. Its own includes are not followed.
 */
export interface Include {
  url: HttpUrl;
  /**
   * Ids of the communities to take; all of them where nothing is said.
   */
  only?: string[];
  /**
   * Ids of the communities to leave out.
   */
  except?: string[];
  /**
   * Whose they are, as every card says. The publisher's short name where nothing is said.
   */
  label?: Text;
}
/**
 * A picture and, in alt, what it shows, for those who do not see it.
 */
export interface Picture {
  url: HttpUrl;
  alt: Text;
}
/**
 * Words and people for those who are not sure.
 */
export interface Help {
  text?: Text;
  contacts?: Contact[];
}
/**
 * What the association does for its communities.
 */
export interface Support {
  heading?: Text;
  items?: Texts;
}
/**
 * Members that every community has unless it gives its own.
 */
export interface Defaults {
  eligibility?: Eligibility;
  join?: Join[];
  attendanceMode?: AttendanceMode;
  organizer?: Id;
}
/**
 * An acknowledgement in full.
 */
export interface Acknowledgement {
  kind: 'land' | 'funder' | 'copyright' | 'other';
  text: Text;
  links?: Link[];
}
/**
 * The site on which a community lives.
 */
export interface Platform {
  name: string;
  url?: HttpUrl;
  /**
   * People need an account there first.
   */
  accountRequired?: boolean;
  /**
   * Whom to ask about the platform.
   */
  help?: Contact;
  /**
   * A document that shows how to join.
   */
  guide?: Resource;
}
/**
 * One answer to choose.
 */
export interface Option {
  value: string;
  /**
   * What people read. Without it the value is shown.
   */
  label?: Text;
}
/**
 * A consent for one purpose.
 */
export interface Consent {
  purpose: Id;
  /**
   * The exact words that people agree to.
   */
  text: Text;
  required?: boolean;
  /**
   * Who asks. Without name, postal address and contact the box is not shown.
   */
  sender: Sender;
}
/**
 * Who asks for a consent, as Canada's anti-spam law wants it.
 */
export interface Sender {
  name: Text;
  /**
   * For whom, where another sends.
   */
  onBehalfOf?: Text;
  postalAddress: Text;
  /**
   * phone, e-mail or web address
   */
  contact: string;
}
/**
 * People for whom taking part is required.
 */
export interface MandatoryFor {
  text: Text;
  url?: HttpUrl;
}
/**
 * A place where a community talks between meetings.
 */
export interface Channel {
  kind: 'emailList' | 'forum' | 'chat' | 'socialGroup' | 'blog' | 'other';
  name?: Text;
  url?: HttpUrl;
  access?: Access;
}
/**
 * Another community of the same feed that belongs to this one.
 */
export interface Relation {
  rel: 'continues' | 'continuedBy' | 'parent' | 'child' | 'seeAlso' | 'sameAs';
  /**
   * Its id.
   */
  community: Id;
}
/**
 * A program that the course belongs to.
 */
export interface Program {
  name: Text;
  role?: 'required' | 'elective' | 'standalone';
  requiredToEnrol?: boolean;
  url?: HttpUrl;
}
/**
 * How long and how often.
 */
export interface Pace {
  weeks?: number;
  sessionsPerWeek?: number;
  sessionDuration?: Duration;
  sessions?: number;
  text?: Text;
  workload?: Text;
}
/**
 * What it takes to complete the course.
 */
export interface Completion {
  text?: Text;
  absencesPermitted?: number;
  minimumSessions?: number;
  requirements?: Texts;
}
/**
 * What the course covers.
 */
export interface Syllabus {
  status?: 'draft' | 'final';
  note?: Text;
  /**
   * When to look again for a final one.
   */
  checkBack?: Text;
  topics?: Texts;
}
/**
 * A textbook.
 */
export interface Book {
  title: string;
  authors?: string[];
  year?: number;
  isbn?: string;
}
/**
 * Something that comes with the program only.
 */
export interface ProgramInclusion {
  text: Text;
  condition?: Text;
}
/**
 * What one gets at the end.
 */
export interface Credential {
  name?: Text;
  kind?: 'digitalBadge' | 'certificate' | 'credit';
  condition?: Text;
  availableTo?: Text;
}
/**
 * A platform that the course uses.
 */
export interface CoursePlatform {
  name: string;
  use?: Text;
  access?: Access;
}
/**
 * One run of the course, with its dates.
 */
export interface CourseInstance {
  id: Id;
  label?: Text;
  meetings?: Meeting[];
  registration?: Join[];
  prices?: Price[];
}
/**
 * A related service, such as consulting.
 */
export interface Service {
  name: Text;
  description?: Text;
  contact?: Contact;
}
/**
 * One of the things that make a community of practice.
 */
export interface Trait {
  name: Text;
  text?: Text;
}
/**
 * A part with a heading of its own.
 */
export interface Section {
  heading: Text;
  text?: Text;
  items?: Texts;
}
/**
 * Whose words these are.
 */
export interface Source {
  text: Text;
  url?: HttpUrl;
}
/**
 * Something that a proposal must or should have.
 */
export interface Requirement {
  text: Text;
  strength?: 'must' | 'should';
  examples?: Texts;
}
/**
 * The larger event that an event belongs to.
 */
export interface PartOf {
  name: Text;
  url?: HttpUrl;
  note?: Text;
}
