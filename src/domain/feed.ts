import type { Community } from './community/community.ts';
import type { Contact } from './community/contact.ts';
import type { FeedEvent } from './community/meeting.ts';
import type { Organization } from './community/organization.ts';
import type { Text } from './text.ts';

/** Whose a community or an event is: facts of the feed that it came from, which `include` does not change. */
export interface FeedOrigin {
  /** The feed's `id`, else the address it was read from. */
  readonly feedId: string;
  /** The name that an including feed gave it, else its publisher's short name, else its title. */
  readonly label: Text;
  /** BCP 47 tag. */
  readonly language: string;
  /** IANA. */
  readonly timeZone?: string;
  readonly organizations: readonly Organization[];
  /** Organization id. */
  readonly publisher?: string;
  /** http(s); the calendar of all its meetings that people can subscribe to. */
  readonly icsUrl?: string;
  /** Instant of its last change, as it says. */
  readonly updated?: number;
  /** Where people turn to who do not know which community suits them, or how to join. */
  readonly help?: Help;
}

/** Words and people for those who are not sure. */
export interface Help {
  readonly text?: Text;
  readonly contacts: readonly Contact[];
}

declare const unread: unique symbol;

/**
 * The parts of one feed's document that few pages show, as they were published: nothing has checked them. Only the late
 * readers of the feed layer (`feed/parse/late-part.ts`) look inside, when a widget first needs a part, and make typed values of it.
 */
export interface LateDocument {
  readonly [unread]: never;
}

/** What an association publishes, checked and merged: everything that widgets show comes from here. */
export interface Feed {
  readonly origin: FeedOrigin;
  readonly title: Text;
  readonly intro?: Text;
  /** http(s); the page that a visitor is sent to when something cannot be shown. */
  readonly homePageUrl?: string;
  /** http(s); the calendar that people can subscribe to. */
  readonly icsUrl?: string;
  /** Instant of the last change, as the feed says. */
  readonly updated?: number;
  /** Milliseconds between refreshes, within the bounds of the contract. */
  readonly refreshInterval: number;
  readonly communities: readonly Community[];
  readonly events: readonly FeedEvent[];
  /** The rest: courses, what a community of practice is, … One for each feed that is shown, the feed's own first. */
  readonly late?: readonly LateDocument[];
}
