import type { FeedOrigin } from '../feed.ts';
import type { Text } from '../text.ts';
import type { Support } from './propose.ts';
import type { Link, Resource } from './resource.ts';

/** What a community of practice is, as an association explains it. */
export interface About {
  readonly heading?: Text;
  readonly text?: Text;
  /** What makes a group a community of practice. */
  readonly traits: readonly { readonly name: Text; readonly text?: Text }[];
  /** What people have of it. */
  readonly benefits: readonly Text[];
  readonly sections: readonly AboutSection[];
  /** Whose explanation it is. */
  readonly source?: { readonly text: Text; readonly url?: string };
  readonly references: readonly Resource[];
}

/** A part of the explanation with a heading of its own. */
export interface AboutSection {
  readonly heading: Text;
  readonly text?: Text;
  readonly items: readonly Text[];
}

/** An acknowledgement, which is shown in full. */
export interface Acknowledgement {
  readonly kind: 'land' | 'funder' | 'copyright' | 'other';
  readonly text: Text;
  readonly links: readonly Link[];
}

/** What few widgets show of an organization. */
export interface OrganizationDetails {
  readonly relationship?: 'publisher' | 'partner' | 'member' | 'funder' | 'host';
  readonly logo?: { readonly url: string; readonly alt: Text };
  /** IANA. */
  readonly timeZone?: string;
}

/** What an association says of itself and of communities of practice. */
export interface AssociationAbout {
  readonly origin: FeedOrigin;
  readonly title?: Text;
  readonly description?: Text;
  readonly intro?: Text;
  readonly about?: About;
  readonly support?: Support;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly links: readonly Link[];
  /** http(s): the licence under which the feed may be used. */
  readonly license?: string;
  /** By organization id. */
  readonly organizations: ReadonlyMap<string, OrganizationDetails>;
}
