import type { ColumnType, GeneratedAlways } from 'kysely';

/** An instant as RFC 3339 in UTC with milliseconds, so that text order is order in time: `2026-11-03T12:00:00.000Z`. */
type InstantText = string;

/** Set once, when the row is made. */
type Fixed<T> = ColumnType<T, T, never>;

/** The tables, the same in SQLite and PostgreSQL. */
export interface Tables {
  /** What was sent at one go, as it was sent. */
  submissions: {
    submission_id: Fixed<string>;
    email: Fixed<string>;
    /** {@link email} as people are told apart by it: see `addressOf`. */
    address: Fixed<string>;
    name: Fixed<string>;
    organization: Fixed<string>;
    /** JSON. */
    fields: Fixed<string>;
    locale: Fixed<string>;
    page: Fixed<string>;
    widget: Fixed<string>;
    elapsed_ms: Fixed<number | null>;
    received_at: Fixed<InstantText>;
  };
  /** What belongs to a submission that proposes a community. */
  proposals: {
    submission_id: Fixed<string>;
    /** JSON: see `StoredProposal`. */
    proposal: Fixed<string>;
  };
  /** Consents with the exact words, each as it was answered in one submission. */
  consents: {
    id: GeneratedAlways<number>;
    submission_id: Fixed<string>;
    purpose: Fixed<string>;
    granted: Fixed<number>;
    text: Fixed<string>;
    language: Fixed<string>;
    sender: Fixed<string>;
  };
  /** Each stands for one content only. */
  idempotency_keys: { key: Fixed<string>; fingerprint: Fixed<string>; submission_id: Fixed<string> };
  /** One for an address and a community. */
  sign_ups: {
    id: GeneratedAlways<number>;
    submission_id: string;
    email: string;
    address: Fixed<string>;
    community: Fixed<string>;
    status: 'pending' | 'confirmed' | 'withdrawn';
    received_at: InstantText;
    confirmed_at: InstantText | null;
    withdrawn_at: InstantText | null;
  };
  /** The submissions whose answers count for a sign-up. */
  sign_up_submissions: { sign_up_id: Fixed<number>; submission_id: Fixed<string> };
  /** Links that were mailed. Only a hash of the token is here. */
  links: {
    id: GeneratedAlways<number>;
    hash: Fixed<string>;
    kind: Fixed<'confirm' | 'withdraw'>;
    submission_id: Fixed<string>;
    created_at: Fixed<InstantText>;
    /** Null: never. */
    expires_at: Fixed<InstantText | null>;
    used_at: InstantText | null;
  };
  /** What a link is good for. A newer link to confirm takes sign-ups away from older ones. */
  link_sign_ups: { link_id: Fixed<number>; sign_up_id: Fixed<number> };
  /** Mails that are to be sent, and those that were. */
  outbox: {
    id: GeneratedAlways<number>;
    kind: Fixed<'confirm' | 'already' | 'proposal' | 'proposal-to-staff'>;
    submission_id: Fixed<string>;
    recipient: Fixed<string>;
    address: Fixed<string>;
    /** JSON of `MailParams`: holds the links' tokens, therefore emptied once the mail has left. */
    params: string;
    /** The left half of its Message-ID, the same at every attempt. */
    message_id: Fixed<string>;
    created_at: Fixed<InstantText>;
    due_at: InstantText;
    attempts: number;
    /** Who is sending it right now, and until when nobody else may. */
    lease: string | null;
    leased_until: InstantText | null;
    sent_at: InstantText | null;
    failed_at: InstantText | null;
    /** A code, no words of the other side: those may hold addresses. */
    last_error: string | null;
  };
}
