import { type Context, Hono } from 'hono';
import { messagesFor } from '../../i18n/define-messages.ts';
import { receiverPagesMessages } from '../../i18n/messages/receiver-pages.ts';
import type { Env, Limits } from '../http/intake.ts';
import { acceptedLanguage } from '../http/problem.ts';
import { readBody } from '../http/read-body.ts';
import type { CommunityNames } from '../names.ts';
import type { FoundLink } from '../store/links.ts';
import type { Store } from '../store/store.ts';
import type { StoredConsent } from '../store/stored.ts';
import { type Page, sendPage } from './templates.ts';

/** What the pages need beside the store. */
export interface LinkPagesOptions {
  readonly now: () => number;
  readonly names: CommunityNames;
  readonly onMail: () => void;
  readonly limits: Limits;
  readonly bodyTimeoutMs: number;
}

/**
 * The pages behind mailed links, `/confirm/TOKEN` and `/withdraw/TOKEN`: GET shows a button and changes nothing, since mail
 * scanners open links; POST does it. A POST of `List-Unsubscribe=One-Click` (RFC 8058) is a mail program's.
 */
export function linkPages(options: LinkPagesOptions, store: Store): Hono<Env> {
  const { now, names, onMail, limits, bodyTimeoutMs } = options;
  const pages = new Hono<Env>();

  const show = async (c: Context<Env>, link: FoundLink | undefined): Promise<Response> => {
    const language = languageOf(c, link);
    if (!link) return sendPage(c, { language, ...messagesFor(receiverPagesMessages, language).unknown }, 404);
    const consents = link.kind === 'confirm' && link.state === 'open' ? await store.consentsOf(link.submissionId) : [];
    return sendPage(c, pageOf(link, language, names, consents), link.state === 'expired' || link.state === 'superseded' ? 410 : 200);
  };

  for (const kind of ['confirm', 'withdraw'] as const) {
    pages.get(`/${kind}/:token`, async (c) => show(c, await find(store, kind, c.req.param('token'), now())));

    pages.post(`/${kind}/:token`, async (c) => {
      limits.countNetwork(c);
      const form = new URLSearchParams(await readBody(c.req.raw, bodyTimeoutMs));
      const token = c.req.param('token');
      const link = await find(store, kind, token, now());
      if (form.get('action') === 'renew' && (link?.state === 'expired' || link?.state === 'superseded')) {
        const isSent = await store.renewLink(token, now());
        onMail();
        const language = languageOf(c, link);
        const words = messagesFor(receiverPagesMessages, language);
        return sendPage(c, { language, ...(isSent ? words.sent : words.tooMany) }, isSent ? 200 : 429);
      }
      return show(c, link?.state === 'open' ? await store.useLink(token, now()) : link);
    });
  }
  return pages;
}

const find = async (store: Store, kind: FoundLink['kind'], token: string, now: number): Promise<FoundLink | undefined> => {
  const link = await store.findLink(token, now);
  return link?.kind === kind ? link : undefined;
};

/** The language that the reader chose on the page, else that of the form, else the browser's. */
function languageOf(c: Context<Env>, link: FoundLink | undefined): string {
  const chosen = c.req.query('lang');
  return chosen === 'en' || chosen === 'fr' ? chosen : (link?.locale ?? '') || acceptedLanguage(c.req.header('Accept-Language'));
}

function pageOf(link: FoundLink, language: string, names: CommunityNames, consents: readonly StoredConsent[]): Page {
  const words = messagesFor(receiverPagesMessages, language);
  const { kind, state, email, signUps } = link;
  const isMixed = new Set(signUps.map(({ status }) => status)).size > 1;
  const communities = signUps.map(({ community, status }) => ({
    name: names(community, language),
    ...(isMixed && { status: words.status[status] }),
  }));
  const common = { language, email, communities };
  if (state === 'expired') return { language, ...words.expired, button: { label: words.expired.button, action: 'renew' } };
  if (state === 'superseded') return { language, ...words.superseded, button: { label: words.superseded.button, action: 'renew' } };
  if (state === 'open') {
    const { title, text, button, notYou } = words[kind];
    return { ...common, title, text, consents, button: { label: button, action: kind }, note: notYou };
  }
  if (kind === 'withdraw') return { ...common, ...words.withdrawn };
  const isOnList = signUps.some(({ status }) => status === 'confirmed');
  return isOnList ? { ...common, ...words.onList, note: words.onList.leave } : { ...common, ...words.offList };
}
