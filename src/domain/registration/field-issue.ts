/** The kinds of issue that the form itself finds. A receiver may add codes of its own. */
export type FieldIssueCode = 'required' | 'consent-required' | 'email-format' | 'url-format' | 'tel-format' | 'too-long' | 'not-an-option';

/**
 * Why the whole of a submission was refused, where no field is to blame: the receiver does not take submissions from this
 * page, it had too many of them (`params.seconds`: when to try again, where it said so), they are too large for it, it
 * first wants to see for itself that a person sends it, or it refused without saying why (`params.status`: HTTP status).
 */
export type FormIssueCode = 'origin-refused' | 'too-many' | 'too-large' | 'check-required' | 'refused';

/** Something that keeps a submission from being taken, as code and parameters: i18n words it. */
export interface FieldIssue {
  /** The field's name, {@link consentPath} of a purpose, or empty for the form as a whole. */
  readonly path: string;
  /** A code of ours, or one that the receiver made up. */
  readonly code: FieldIssueCode | FormIssueCode | (string & {});
  /** What the sentence names: `max` for `too-long`. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The receiver's own sentence in the language of the submission: for codes that we have no words for. */
  readonly detail?: string;
}

/** The path of the box for one purpose. No field can have it: field names hold no slash. */
export const consentPath = (purpose: string): string => `consents/${purpose}`;
