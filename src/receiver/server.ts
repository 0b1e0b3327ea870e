import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ReceiverConfig } from './config.ts';
import type { Env } from './http/intake.ts';

const GRACE_MS = 10_000;

/** A server that listens. */
export interface Listening {
  /** `http://HOST:PORT`, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests and lets those under way finish, at most ten seconds. */
  close(): Promise<void>;
}

type ListenOptions = Pick<ReceiverConfig, 'host' | 'port' | 'headTimeoutMs' | 'bodyTimeoutMs'>;

/** Listens, with deadlines for head and body. Rejects with the system's error (`EADDRINUSE` …). */
export async function listen(appAt: (url: string) => Hono<Env>, options: ListenOptions): Promise<Listening> {
  const { host, port, headTimeoutMs, bodyTimeoutMs } = options;
  const site: { app?: Hono<Env> } = {};
  const server = createAdaptorServer({
    fetch: (request, bindings) => site.app!.fetch(request, bindings),
    // The process may be somebody else's: its Request and Response stay what they are.
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: headTimeoutMs,
      // Later than the body's own deadline, which answers in words.
      requestTimeout: headTimeoutMs + bodyTimeoutMs,
      connectionsCheckingInterval: Math.min(1_000, headTimeoutMs),
      keepAliveTimeout: 5_000,
    },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const url = urlOf(server, host);
  // No request is read before this turn of the event loop is over.
  site.app = appAt(url);
  return { url, close: () => closeServer(server) };
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
