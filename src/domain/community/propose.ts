import type { Text } from '../text.ts';
import type { SignUpForm } from '../registration/sign-up-form.ts';
import type { Contact } from './contact.ts';
import type { Resource } from './resource.ts';

/** Something that a proposal must or should have. */
export interface Requirement {
  readonly text: Text;
  readonly strength?: 'must' | 'should';
  readonly examples: readonly Text[];
}

/** How a community is started. */
export interface Propose {
  readonly summary: Text;
  readonly status: 'open' | 'closed';
  readonly requirements: readonly Requirement[];
  /** The proposal form as a document. */
  readonly template?: Resource;
  /** What one does, in order. */
  readonly steps: readonly Text[];
  /** Who takes proposals, or answers questions about them. */
  readonly contact?: Contact;
  /** The form that is filled in here; its fields come beside those that every proposal has. */
  readonly form?: SignUpForm;
}

/** What an association does for its communities. */
export interface Support {
  readonly heading?: Text;
  readonly items: readonly Text[];
}
