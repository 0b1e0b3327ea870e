import { join } from 'node:path';
import type { Hono } from 'hono';
import { readConfig } from '../../src/receiver/config.ts';
import { createReceiverApp } from '../../src/receiver/http/app.ts';
import { OutboxDrain } from '../../src/receiver/mail/outbox-drain.ts';
import { smtpTransport } from '../../src/receiver/mail/transport.ts';
import { FeedNames } from '../../src/receiver/names.ts';
import { openStore } from '../../src/receiver/store/store.ts';
import { demoFolder } from './pages.ts';

/** What the demo's receiver needs to know. */
export interface DemoReceiverOptions {
  /** The pages that may send. */
  readonly origins: readonly string[];
  readonly databaseUrl: string;
  /** Where its links lead. */
  readonly publicUrl: string;
  readonly smtpUrl: string;
}

/** The receiver as part of another server: its app, and the mails that it sends. */
export async function openDemoReceiver(options: DemoReceiverOptions): Promise<{ app: Hono; close: () => Promise<void> }> {
  const { origins, databaseUrl, publicUrl, smtpUrl } = options;
  const config = readConfig({ COP_RECEIVER_ORIGINS: origins.join(','), DATABASE_URL: databaseUrl });
  if (!config.ok) throw new Error(config.error.join('\n'));
  const log = ({ event, level, reason }: { event: string; level?: string; [fact: string]: unknown }): void => {
    if (level !== undefined) console.warn(`${event}: ${String(reason)}`);
  };
  const feed = new FeedNames(join(demoFolder, 'feeds/casc.cop-feed.json'), log);
  await feed.start();
  const store = await openStore(databaseUrl);
  const from = 'Communities of practice <communities@casc.example>';
  const transport = smtpTransport(smtpUrl, from, { connectMs: 5_000, silenceMs: 5_000 });
  const drain = new OutboxDrain({ store, transport, publicUrl, names: feed.nameOf, log });
  drain.start();
  const app = createReceiverApp({ ...config.value, log, names: feed.nameOf, onMail: () => drain.wake() }, store);
  return {
    app: app as unknown as Hono,
    async close() {
      feed.stop();
      await drain.stop();
      await store.close();
    },
  };
}
