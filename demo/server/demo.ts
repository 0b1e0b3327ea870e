import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { associationApp } from './association.ts';
import { mailboxApp, openMailbox } from './mailbox.ts';
import { museumApp } from './museum.ts';
import { openDemoReceiver } from './receiver.ts';

/** What the demo needs to know. */
export interface DemoOptions {
  /** Port of the museum's site; 0: any free one. */
  readonly museumPort: number;
  /** Port of the associations' server; 0: any free one. */
  readonly associationPort: number;
  /** `file:PATH` of the sign-ups. */
  readonly databaseUrl: string;
}

/** A demo that is running, on two origins of the loopback as in real life. */
export interface RunningDemo {
  readonly museum: string;
  readonly association: string;
  /** Where the mails to the demo's visitors are shown. */
  readonly mailbox: string;
  /** Finishes what is under way, then closes the database. */
  close(): Promise<void>;
}

interface Site {
  readonly origin: string;
  /** What answers; set before the first page is asked for. */
  app: Hono | undefined;
  close(): Promise<void>;
}

/** Listens before there is an app: the apps need each other's origin, which a free port makes known only now. */
async function openSite(port: number): Promise<Site> {
  const site: { app: Hono | undefined } = { app: undefined };
  const server = createAdaptorServer({
    fetch: (request, bindings) => site.app?.fetch(request, bindings) ?? new Response('Starting', { status: 503 }),
    overrideGlobalObjects: false,
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return Object.assign(site, { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close });
}

/**
 * Starts the museum's site, and the associations' pages, feeds, script and receiver.
 * Rejects with the system's error (`EADDRINUSE` …) or the store's, holding nothing open.
 */
export async function startDemo({ museumPort, associationPort, databaseUrl }: DemoOptions): Promise<RunningDemo> {
  const museum = await openSite(museumPort);
  const association = await openSite(associationPort).catch(async (error: unknown) => {
    await museum.close();
    throw error;
  });
  const mailbox = await openMailbox();
  const closeAll = (): Promise<unknown> => Promise.all([museum.close(), association.close(), mailbox.close()]);
  try {
    const receiver = await openDemoReceiver({
      origins: [museum.origin, association.origin],
      databaseUrl,
      publicUrl: association.origin,
      smtpUrl: mailbox.smtpUrl,
    });
    association.app = associationApp(receiver.app, mailboxApp(mailbox));
    museum.app = museumApp(association.origin);
    return {
      museum: museum.origin,
      association: association.origin,
      mailbox: `${association.origin}/mailbox/`,
      async close() {
        await Promise.all([museum.close(), association.close()]);
        await receiver.close();
        await mailbox.close();
      },
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
