import { flatEntries, pathOfName } from '../../../domain/registration/flat-entries.ts';
import { asRecord, asText } from '../read-problem.ts';
import type { PostFormat } from '../wire-format.ts';

const UNIT_TAG = '_wpcf7_unit_tag';

/**
 * `multipart`: for Contact Form 7's `feedback` address, which takes nothing else and wants a unit tag; without one among
 * the constants it is made of the form's id in the address. All that the plugin itself has to say comes with a status of
 * 200: `mail_sent`, `validation_failed` with `invalid_fields[]`, `acceptance_missing`, `spam`, `aborted`, `mail_failed`.
 */
export const multipart: PostFormat = {
  encode(form, submission) {
    const body = new FormData();
    for (const [name, value] of flatEntries(form, submission, 'all')) body.append(name, value);
    const [, id] = /\/contact-forms\/(\d+)\/feedback/.exec(form.action) ?? [];
    if (id && !body.has(UNIT_TAG)) body.append(UNIT_TAG, `wpcf7-f${id}-o1`);
    return { headers: { Accept: 'application/json' }, body };
  },
  read(answer = {}, status, { form }) {
    const { status: state, message, invalid_fields: invalid } = answer;
    if (status !== 200 || typeof state !== 'string') return undefined;
    if (state === 'mail_sent') return { kind: 'confirmed', status: state };
    // The mail did not go out; what else the site does with a submission may have been done.
    if (state === 'mail_failed') return { kind: 'unknown', cause: 'server' };
    const fields = (Array.isArray(invalid) ? invalid : []).map(asRecord);
    const issues = [...fields, ...(fields.length > 0 ? [] : [{ message }])].map((issue: Readonly<Record<string, unknown>>) => {
      const detail = asText(issue['message'])?.slice(0, 500);
      return { path: pathOfName(form, asText(issue['field']) ?? ''), code: 'refused', ...(detail && { detail }) };
    });
    return { kind: 'rejected', issues };
  },
};
