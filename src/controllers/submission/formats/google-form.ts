import { flatEntries } from '../../../domain/registration/flat-entries.ts';
import type { PostFormat } from '../wire-format.ts';

/**
 * `google-form`: for a Google Form's `formResponse`, which no page may read the answer of. Only what is mapped to an
 * `entry.N` goes. Can only ever be `sent-unconfirmed`: a form that is closed answers the same.
 */
export const googleForm: PostFormat = {
  encode: (form, submission) => ({
    mode: 'no-cors',
    // Nothing else is allowed without CORS.
    redirect: 'follow',
    body: new URLSearchParams(flatEntries(form, submission, 'none').map((entry) => [...entry])),
  }),
  read: () => ({ kind: 'sent-unconfirmed' }),
};
