import type { ReceiverMailMessages } from '../../i18n/messages/receiver-mail.en.ts';
import { plainText } from '../plain-text.ts';
import type { SubmissionForMail } from '../store/store.ts';
import type { Block } from './blocks.ts';

/** A proposal in full, for the people who look after communities. */
export function staffBlocks(
  { proposal, name, organization, email, fields }: SubmissionForMail,
  { staff }: ReceiverMailMessages,
): readonly Block[] {
  const answers: readonly (readonly [string, string])[] = [
    [staff.title, proposal?.title ?? ''],
    [staff.domain, proposal?.domain ?? ''],
    [staff.audience, proposal?.audience ?? ''],
    [staff.engagement, proposal?.engagement ?? ''],
    [staff.timeline, (proposal?.timeline ?? []).map(({ when, what }) => (when ? `${when}: ${what}` : what)).join('\n')],
    [staff.legacy, proposal?.legacy ?? ''],
    [staff.contact, [name, organization, email].filter(Boolean).join('\n')],
    [
      staff.fields,
      Object.entries(fields)
        .map(([field, answer]) => `${field}: ${[answer].flat().join(', ')}`)
        .join('\n'),
    ],
  ];
  const blocks = answers
    .filter(([, text]) => text !== '')
    .map(([label, text]): Block => ({ kind: 'answer', label, text: plainText(text) }));
  return [{ kind: 'paragraph', text: staff.opening }, ...blocks];
}
