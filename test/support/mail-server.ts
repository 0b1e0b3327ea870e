import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** How a mail server treats one mail. `lost-answer`: it takes the mail and breaks off before it says so. */
export type MailTreatment = 'take' | 'refuse' | 'defer' | 'defer-data' | 'hang' | 'reset' | 'lost-answer';

/** A mail as it arrived. */
export interface ArrivedMail {
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly mail: Email;
}

/** An error as SMTP says it. */
const smtpError = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** A real mail server on the loopback that treats the mails that reach it in turn, the last treatment again and again. */
export async function mailServer(t: TestContext, ...treatments: readonly MailTreatment[]) {
  const arrived: ArrivedMail[] = [];
  const attempts: MailTreatment[] = [];
  const sockets = new Map<string, Socket>();
  let treatment: MailTreatment = 'take';
  const bySession = new Map<string, MailTreatment>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom(_address, session, done) {
      treatment = treatments[Math.min(attempts.length, treatments.length - 1)] ?? 'take';
      attempts.push(treatment);
      bySession.set(session.id, treatment);
      if (treatment === 'hang') return;
      if (treatment === 'reset') return void sockets.get(`${session.remotePort}`)?.resetAndDestroy();
      done();
    },
    onRcptTo(address, session, done) {
      const here = bySession.get(session.id);
      if (here === 'refuse') return done(smtpError(550, `<${address.address}> does not live here`));
      if (here === 'defer') return done(smtpError(451, `<${address.address}> try again later`));
      done();
    },
    onData(stream, session, done) {
      const here = bySession.get(session.id);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (here === 'defer-data') return done(smtpError(452, 'The disk is full'));
        const raw = Buffer.concat(chunks);
        void PostalMime.parse(raw).then((mail) => {
          arrived.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), raw: raw.toString(), mail });
          if (here === 'lost-answer') sockets.get(`${session.remotePort}`)?.resetAndDestroy();
          else done();
        });
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.set(`${socket.remotePort ?? ''}`, socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of sockets.values()) socket.destroy();
    await closed;
  };
  t.after(close);
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    /** Mails that were taken, in order. */
    arrived,
    /** How each attempt was treated. */
    attempts,
    close,
    /** Waits until so many mails have arrived. */
    async until(count: number): Promise<readonly ArrivedMail[]> {
      const deadline = Date.now() + 30_000;
      while (arrived.length < count) {
        if (Date.now() > deadline) throw new Error(`${arrived.length} of ${count} mails arrived; attempts: ${attempts.join(', ')}`);
        await sleep(20);
      }
      return arrived;
    },
  };
}

/** A port on which nobody listens. */
export async function deafPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The links of a mail, by what they are for. */
export function linksOf({ mail }: ArrivedMail): { confirm: string | undefined; withdraw: string | undefined } {
  const link = (kind: string): string | undefined => new RegExp(`^https?://\\S+/${kind}/\\S+$`, 'm').exec(mail.text ?? '')?.[0];
  return { confirm: link('confirm'), withdraw: link('withdraw') };
}
