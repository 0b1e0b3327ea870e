import type { PostFormat } from '../wire-format.ts';

/**
 * `json`: for our receiver and any API. Version 1 of the body, its id also as `Idempotency-Key: "uuid"`
 * (draft-ietf-httpapi-idempotency-key-header). Needs the receiver's leave in a preflight.
 */
export const json: PostFormat = {
  encode: (_, submission) => ({
    headers: {
      Accept: 'application/json, application/problem+json',
      // Anything else would need the receiver's leave in the preflight.
      ...(/^[\da-z-]+$/i.test(submission.locale) && { 'Accept-Language': submission.locale }),
      'Content-Type': 'application/json',
      'Idempotency-Key': `"${submission.submission_id}"`,
    },
    body: JSON.stringify(submission),
  }),
};
