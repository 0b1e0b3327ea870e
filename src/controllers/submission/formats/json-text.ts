import type { PostFormat } from '../wire-format.ts';

/**
 * `json-text`: for Google Apps Script and Zapier's hooks, which answer no preflight. Version 1 of the body as text/plain.
 * Redirects are followed: an Apps Script answers every POST with one, to where its answer can be read.
 */
export const jsonText: PostFormat = {
  encode: (_, submission) => ({ body: JSON.stringify(submission), redirect: 'follow' }),
  // A script cannot set the status of its answer: it is always 200.
  read: ({ result, status } = {}) =>
    result === 'error' || status === 'error' ? { kind: 'rejected', issues: [{ path: '', code: 'refused' }] } : undefined,
};
