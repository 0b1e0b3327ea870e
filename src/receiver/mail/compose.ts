import { html } from 'hono/html';
import { messagesFor } from '../../i18n/define-messages.ts';
import { displayLocale, wordsLanguage } from '../../i18n/language.ts';
import type { ReceiverMailMessages } from '../../i18n/messages/receiver-mail.en.ts';
import { receiverMailMessages } from '../../i18n/messages/receiver-mail.ts';
import type { CommunityNames } from '../names.ts';
import { plainText } from '../plain-text.ts';
import type { ClaimedMail } from '../store/outbox.ts';
import type { SubmissionForMail } from '../store/store.ts';
import type { StoredConsent } from '../store/stored.ts';
import { type Block, htmlOf, textOf } from './blocks.ts';
import { staffBlocks } from './staff-mail.ts';

/** A mail as it goes to the mail server. */
export interface ComposedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly date: Date;
  readonly replyTo?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What mails are composed with. */
export interface ComposeOptions {
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly names: CommunityNames;
}

/**
 * Writes a mail. Nothing that a stranger typed is in it but the exact words of the consents, and of a proposal where it goes to
 * staff: no name, so that nobody can make this server tell others what they like.
 */
export async function composeMail(
  mail: ClaimedMail,
  submission: SubmissionForMail,
  communities: readonly string[],
  { publicUrl, names }: ComposeOptions,
): Promise<ComposedMail> {
  const language = submission.locale || 'en';
  const words = messagesFor(receiverMailMessages, language);
  const link = (kind: 'confirm' | 'withdraw'): string => `${publicUrl}/${kind}/${mail.params[kind] ?? ''}`;
  const called = communities.map((id) => plainText(names(id, language)));
  const { subject, blocks } = contentOf(mail, submission, called, { words, language, link });
  const lang = wordsLanguage(language);
  return {
    to: mail.recipient,
    subject,
    text: textOf(blocks),
    html: String(await html`<!doctype html>${await htmlOf(blocks, { lang, title: subject })}`),
    messageId: `<${mail.messageId}@${new URL(publicUrl).hostname}>`,
    date: new Date(mail.createdAt),
    ...(mail.kind === 'proposal-to-staff' && { replyTo: submission.email }),
    headers: {
      'Content-Language': lang,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(mail.params.withdraw !== undefined && {
        'List-Unsubscribe': `<${link('withdraw')}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}

interface Setting {
  readonly words: ReceiverMailMessages;
  readonly language: string;
  readonly link: (kind: 'confirm' | 'withdraw') => string;
}

function contentOf(
  mail: ClaimedMail,
  submission: SubmissionForMail,
  communities: readonly string[],
  { words, language, link }: Setting,
): { subject: string; blocks: readonly Block[] } {
  const { confirm, already, proposal } = words;
  if (mail.kind === 'proposal') {
    return { subject: proposal.subject, blocks: [paragraph(proposal.opening), paragraph(proposal.closing), note(proposal.notYou)] };
  }
  if (mail.kind === 'proposal-to-staff') return { subject: words.staff.subject, blocks: staffBlocks(submission, words) };

  const joined = new Intl.ListFormat(displayLocale(language), { type: 'conjunction' }).format(communities);
  const withdraw: Block = { kind: 'link', lead: words.withdrawLine, label: words.withdraw, url: link('withdraw'), isMain: false };
  if (mail.kind === 'already') {
    const blocks = [paragraph(already.opening), list(communities), paragraph(already.closing), withdraw];
    return { subject: already.subject(joined), blocks };
  }
  const action: Block = { kind: 'link', lead: confirm.actionLine, label: confirm.action, url: link('confirm'), isMain: true };
  const agreed = submission.consents.filter(({ granted }) => granted);
  const blocks = [paragraph(confirm.opening), list(communities), action, ...agreedBlocks(agreed, words), withdraw, note(confirm.notYou)];
  return { subject: confirm.subject(joined), blocks };
}

function agreedBlocks(consents: readonly StoredConsent[], words: ReceiverMailMessages): readonly Block[] {
  if (consents.length === 0) return [];
  const quotes = consents.map(({ text, language, sender }): Block => ({
    kind: 'quote',
    text: plainText(text),
    quoted: words.quote(plainText(text)),
    language,
    source: words.askedBy(plainText(sender)),
  }));
  return [paragraph(words.agreed), ...quotes];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const note = (text: string): Block => ({ kind: 'note', text });
const list = (items: readonly string[]): Block => ({ kind: 'list', items });
