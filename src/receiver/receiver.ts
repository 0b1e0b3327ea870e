import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { ReceiverConfig } from './config.ts';
import { createReceiverApp } from './http/app.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

/** A receiver that takes sign-ups. */
export interface RunningReceiver {
  /** `http://HOST:PORT`, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those under way finish (at most ten seconds), then closes the database. */
  close(): Promise<void>;
}

const GRACE_MS = 10_000;

/**
 * Opens the database and listens.
 * Rejects with the system's error (`EADDRINUSE` …) or `StoreUnavailableError`, holding nothing open.
 */
export async function startReceiver(config: ReceiverConfig, log?: (line: string) => void): Promise<RunningReceiver> {
  const store = await openSqliteStore(config.databaseUrl);
  const server = createAdaptorServer({
    fetch: createReceiverApp({ ...config, ...(log && { log }) }, store).fetch,
    // The process may be somebody else's: its Request and Response stay what they are.
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: config.headTimeoutMs,
      // Later than the body's own deadline, which answers in words.
      requestTimeout: config.headTimeoutMs + config.bodyTimeoutMs,
      connectionsCheckingInterval: Math.min(1_000, config.headTimeoutMs),
      keepAliveTimeout: 5_000,
    },
  }) as Server;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(config.port, config.host, resolve);
    });
  } catch (error) {
    store.close();
    throw error;
  }
  return {
    url: urlOf(server, config.host),
    async close() {
      await closeServer(server);
      store.close();
    },
  };
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that was busy when the server closed is idle after its answer, and would be kept for the next request.
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(grace);
      resolve();
    });
  });
}
