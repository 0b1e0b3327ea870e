import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { readConfig } from '../../src/receiver/config.ts';
import { createReceiverApp } from '../../src/receiver/http/app.ts';
import { openSqliteStore } from '../../src/receiver/store/sqlite-store.ts';
import { associationApp } from './association.ts';
import { museumApp } from './museum.ts';

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
  const closeSites = (): Promise<unknown> => Promise.all([museum.close(), association.close()]);
  try {
    const config = readConfig({ COP_RECEIVER_ORIGINS: `${museum.origin},${association.origin}`, DATABASE_URL: databaseUrl });
    if (!config.ok) throw new Error(config.error.join('\n'));
    const store = await openSqliteStore(config.value.databaseUrl);
    association.app = associationApp(createReceiverApp(config.value, store) as unknown as Hono);
    museum.app = museumApp(association.origin);
    return {
      museum: museum.origin,
      association: association.origin,
      async close() {
        await closeSites();
        store.close();
      },
    };
  } catch (error) {
    await closeSites();
    throw error;
  }
}
