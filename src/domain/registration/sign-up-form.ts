import type { Text } from '../text.ts';

/** The control that a field is asked with. */
export type FieldType =
  'text' | 'email' | 'tel' | 'url' | 'textarea' | 'select' | 'radio' | 'checkbox' | 'checkboxes' | 'organization' | 'hidden';

/** One choice of a `select`, `radio` or `checkboxes` field. Without a label its value is shown. */
export interface FieldOption {
  readonly value: string;
  readonly label?: Text;
}

/** One question of a sign-up form. */
export interface FormField {
  /** Name in the submission; `email`, `name` and `organization` have places of their own there. */
  readonly name: string;
  readonly label: Text;
  readonly type: FieldType;
  readonly required: boolean;
  readonly help?: Text;
  /** HTML autofill detail tokens. */
  readonly autocomplete?: string;
  /** In UTF-16 code units, as HTML counts. */
  readonly maxLength?: number;
  readonly options: readonly FieldOption[];
}

/** A consent for one purpose (CASL, Law 25): never ticked beforehand, never bundled with another. */
export interface Consent {
  readonly purpose: string;
  /** The exact words that are agreed to. */
  readonly text: Text;
  readonly required: boolean;
  readonly sender: {
    readonly name: Text;
    readonly onBehalfOf?: Text;
    readonly postalAddress: Text;
    /** Telephone, e-mail or web address. */
    readonly contact: string;
  };
}

/** How a submission is written for its receiver; see the sign-up contract. */
export type FormFormat = 'json' | 'json-text' | 'form' | 'multipart' | 'hubspot' | 'google-form' | 'native-post';

/** A form by which visitors join, as the feed describes it. */
export interface SignUpForm {
  /** Absolute https address that receives the submission (http on loopback only). */
  readonly action: string;
  readonly format: FormFormat;
  /**
   * The feed says that the receiver keeps a submission once, however often it arrives under the same id. Only then is a
   * failed attempt repeated without asking; a receiver can say it itself too, see `controllers/submission/send-json.ts`.
   */
  readonly idempotent?: boolean;
  /**
   * What the receiver calls things, by the name that we have for them: a field's name, `email`, `name`, `organization`,
   * `consents/PURPOSE`, `consents`, `submission_id`, `communities`, `locale`, `page`, `hp`. The body of `json` and
   * `json-text` is what it is and takes no notice.
   */
  readonly fieldMap?: Readonly<Record<string, string>>;
  /** Constants for the receiver, such as the id of a list, under the names that it has for them. */
  readonly extraFields?: Readonly<Record<string, string>>;
  readonly fields: readonly FormField[];
  readonly consents: readonly Consent[];
  /** http(s). */
  readonly privacyUrl?: string;
  /** How the person's data is used. */
  readonly privacyNote?: Text;
  /** What a visitor reads after signing up. */
  readonly success?: Text;
  readonly doubleOptIn: boolean;
  /** The way out when sending fails: http(s), mailto or tel. */
  readonly fallback?: string;
}
