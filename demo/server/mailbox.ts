import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it gets, for as long as the demo runs. */
export interface Mailbox {
  /** Where mails are sent to. */
  readonly smtpUrl: string;
  /** Everything that came, oldest first. */
  readonly mails: readonly Email[];
  close(): Promise<void>;
}

/** Starts a mail server on a free port of the loopback: nothing that it gets goes any further. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: Email[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          mails.push(mail);
          done();
        }, done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { smtpUrl: `smtp://127.0.0.1:${port}`, mails, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

const page = (title: string, content: ReturnType<typeof html>): ReturnType<typeof html> =>
  html`<!doctype html>
    <html lang="en-CA">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/site.css" />
      </head>
      <body>
        <header><a href="/mailbox/">The visitor’s mailbox</a></header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;

const addresses = (mail: Email): string => (mail.to ?? []).map(({ address }) => address).join(', ');

/** Shows a mailbox at `/mailbox/`: what would lie in the visitor's own, were this not a demo. */
export function mailboxApp({ mails }: Pick<Mailbox, 'mails'>): Hono {
  const app = new Hono();
  app.get('/mailbox/', (c) => {
    const rows = mails
      .map((mail, index) => html`<li><a href="/mailbox/${index}/">${mail.subject}</a> to ${addresses(mail)}</li>`)
      .reverse();
    const none = html`<p>No mail yet. Sign up on the museum’s page, then load this page again.</p>`;
    return c.html(
      page(
        'Mailbox',
        rows.length > 0
          ? html`<ul>
              ${rows}
            </ul>`
          : none,
      ),
    );
  });
  app.get('/mailbox/:index/', (c) => {
    const mail = mails[Number(c.req.param('index'))];
    if (!mail) return c.text('Not found', 404);
    const about = html`<p>From ${mail.from?.address ?? ''} to ${addresses(mail)}</p>`;
    return c.html(
      page(
        mail.subject ?? '',
        html`${about}
          <hr />
          ${raw(bodyOf(mail.html ?? ''))}
          <hr />
          <h2>The same as text</h2>
          <pre>${mail.text ?? ''}</pre>`,
      ),
    );
  });
  return app;
}

/** The mail's own content: it is our own mail, whose strangers' words are escaped. */
const bodyOf = (document: string): string => /<body[^>]*>([^]*)<\/body>/.exec(document)?.[1] ?? '';
