import type { SignUpForm } from '../registration/sign-up-form.ts';
import type { Text } from '../text.ts';
import type { Contact } from './contact.ts';
import type { Resource } from './resource.ts';

/** Whether a way of joining can be used now; `open` where the feed says nothing. */
export type JoinStatus = 'open' | 'closed' | 'waitlist' | 'comingSoon';

/** How one joins. `link` is also what a `form` without fields of its own becomes: a form on another site. */
export type JoinKind = 'form' | 'link' | 'email' | 'platform' | 'mailingList' | 'calendar' | 'inPerson' | 'automatic';

/** One way of joining a community or taking part in an event. */
export interface JoinWay {
  readonly id?: string;
  readonly kind: JoinKind;
  readonly status: JoinStatus;
  /** The way that the feed recommends. */
  readonly primary: boolean;
  readonly label?: Text;
  /** http(s), mailto or tel. */
  readonly url?: string;
  readonly email?: string;
  readonly subject?: Text;
  readonly instructions?: Text;
  readonly steps: readonly Text[];
  /** What one gets by joining. */
  readonly gives: readonly Text[];
  /** Who this way is for. */
  readonly audience?: Text;
  /** `YYYY-MM-DD`: joining opens. */
  readonly opens?: string;
  /** `YYYY-MM-DD`: joining closes. */
  readonly closes?: string;
  readonly platform?: {
    readonly name: string;
    readonly url?: string;
    readonly accountRequired: boolean;
    readonly help?: Contact;
    readonly guide?: Resource;
  };
  /** The fields to fill in, for `kind: 'form'` that is not on another site. */
  readonly form?: SignUpForm;
}
