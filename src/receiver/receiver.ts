import type { ReceiverConfig } from './config.ts';
import { createReceiverApp } from './http/app.ts';
import type { Log } from './log.ts';
import { type DrainTimes, OutboxDrain } from './mail/outbox-drain.ts';
import { smtpTransport } from './mail/transport.ts';
import { FeedNames, idsAsNames } from './names.ts';
import { Purger } from './purger.ts';
import { listen } from './server.ts';
import type { MailAllowance } from './store/keep.ts';
import { openStore } from './store/store.ts';

/** A receiver that takes sign-ups. */
export interface RunningReceiver {
  /** `http://HOST:PORT`, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those under way and mails that are being sent finish, then closes the database. */
  close(): Promise<void>;
}

/** What a receiver can be given beside its configuration. */
export interface ReceiverOptions {
  readonly log?: Log;
  /** Milliseconds since 1970; the system's clock where nothing is said. */
  readonly now?: () => number;
  /** When mails are tried again. */
  readonly times?: DrainTimes;
}

/** Nobody needs more mails of this kind in a day; who sends more means ill. */
const allowance: MailAllowance = { confirm: 5, already: 1 };

/**
 * Opens the database, listens, sends mails where there is a mail server, and deletes what nobody confirmed.
 * Rejects with the system's error (`EADDRINUSE` …) or `StoreUnavailableError`, holding nothing open.
 */
export async function startReceiver(config: ReceiverConfig, options: ReceiverOptions = {}): Promise<RunningReceiver> {
  const { log = () => {}, now = Date.now, times } = options;
  const store = await openStore(config.databaseUrl, { staff: config.staff, ...(config.rateLimit && { allowance }) });
  const feed = config.feed === undefined ? undefined : new FeedNames(config.feed, log);
  const names = feed?.nameOf ?? idsAsNames;
  let drain: OutboxDrain | undefined;
  try {
    await feed?.start();
    const server = await listen((url) => {
      const publicUrl = config.publicUrl ?? url;
      if (config.smtpUrl !== undefined) {
        const from = config.mailFrom ?? `no-reply@${new URL(publicUrl).hostname}`;
        const transport = smtpTransport(config.smtpUrl, from, { connectMs: 10_000, silenceMs: 30_000 });
        drain = new OutboxDrain({ store, transport, publicUrl, names, log, now, ...(times && { times }) });
      }
      return createReceiverApp({ ...config, log, now, names, onMail: () => drain?.wake() }, store);
    }, config);
    drain?.start();
    const purger = new Purger(store, log, now);
    purger.start();
    return {
      url: server.url,
      async close() {
        purger.stop();
        feed?.stop();
        await server.close();
        await drain?.stop();
        await store.close();
      },
    };
  } catch (error) {
    feed?.stop();
    await store.close();
    throw error;
  }
}
