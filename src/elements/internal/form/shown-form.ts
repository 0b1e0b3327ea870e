import type { Feed } from '../../../domain/feed.ts';
import type { SignUpForm } from '../../../domain/registration/sign-up-form.ts';

/** A form that is filled in here, and the feed that it is from. */
export interface ShownForm {
  readonly feed: Feed;
  readonly form: SignUpForm;
  /** The communities that it joins; none for a proposal. */
  readonly communities?: readonly { readonly id: string }[];
}
