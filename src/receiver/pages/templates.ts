import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { messagesFor } from '../../i18n/define-messages.ts';
import { wordsLanguage } from '../../i18n/language.ts';
import { receiverPagesMessages } from '../../i18n/messages/receiver-pages.ts';
import type { Env } from '../http/intake.ts';
import { plainText } from '../plain-text.ts';
import type { StoredConsent } from '../store/stored.ts';
import { pageHeaders, style } from './style.ts';

type Html = ReturnType<typeof html>;

/** What a page shows; what is left out is not shown. */
export interface Page {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly email?: string;
  readonly communities?: readonly { readonly name: string; readonly status?: string }[];
  /** What was agreed to; what was not ticked is left out. */
  readonly consents?: readonly StoredConsent[];
  /** The one thing to do. `action` tells the server which. */
  readonly button?: { readonly label: string; readonly action: string };
  readonly note?: string;
}

/** Sends a page. */
export const sendPage = (c: Context<Env>, page: Page, status = 200): Response | Promise<Response> =>
  c.html(document(page), status as ContentfulStatusCode, { ...pageHeaders, 'Content-Language': wordsLanguage(page.language) });

/** The page for what cannot be done just now. */
export function unavailablePage(
  c: Context<Env>,
  language: string,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response | Promise<Response> {
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  return sendPage(c, { language, ...messagesFor(receiverPagesMessages, language).unavailable }, status);
}

/** In one piece: the policy allows exactly this text. */
const styleElement = raw(`<style>${style}</style>`);

function document({ language, title, text, email, communities = [], consents = [], button, note }: Page): Html {
  const words = messagesFor(receiverPagesMessages, language);
  const lang = wordsLanguage(language);
  const other = lang === 'fr' ? 'en' : 'fr';
  const agreed = consents.filter(({ granted }) => granted);
  const hasDetails = email !== undefined || communities.length > 0;
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${text}</p>
          ${
            hasDetails
              ? html`<dl>
                  ${
                    communities.length > 0
                      ? html`<div>
                          <dt>${words.communities}</dt>
                          <dd>
                            <ul>
                              ${communities.map(communityItem)}
                            </ul>
                          </dd>
                        </div>`
                      : ''
                  }
                  ${
                    email === undefined
                      ? ''
                      : html`<div>
                          <dt>${words.address}</dt>
                          <dd><bdi>${plainText(email)}</bdi></dd>
                        </div>`
                  }
                  ${
                    agreed.length > 0
                      ? html`<div>
                          <dt>${words.agreed}</dt>
                          <dd>${agreed.map((consent) => quote(consent, words.askedBy))}</dd>
                        </div>`
                      : ''
                  }
                </dl>`
              : ''
          }
          ${
            button
              ? html`<form method="post" action="?lang=${lang}">
                  <button name="action" value="${button.action}">${button.label}</button>
                </form>`
              : ''
          }
          ${note === undefined ? '' : html`<p class="soft">${note}</p>`}
        </main>
        <nav><a href="?lang=${other}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a></nav>
      </body>
    </html>`;
}

const communityItem = ({ name, status }: { readonly name: string; readonly status?: string }): Html =>
  html`<li><bdi>${plainText(name)}</bdi>${status === undefined ? '' : html` <span class="soft">(${status})</span>`}</li>`;

const quote = ({ text, language, sender }: StoredConsent, askedBy: (sender: string) => string): Html =>
  html`<blockquote lang="${language}" dir="auto"><p>${plainText(text)}</p></blockquote>
    <p class="soft">${askedBy(plainText(sender))}</p>`;
