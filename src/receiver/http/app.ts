import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { ReceiverConfig } from '../config.ts';
import { fingerprintOf, isUuid, readSignUpRequest, type SignUpRequest } from '../sign-up-request.ts';
import { type SignUpStore, StoreUnavailableError } from '../store/sign-up-store.ts';
import { clientAddress, networkOf } from './client-address.ts';
import { allowOrigins } from './cors.ts';
import { acceptedLanguage, Problem, problemDocument } from './problem.ts';
import { RateLimit } from './rate-limit.ts';
import { parseBody, readBody, readMediaType } from './read-body.ts';

type Env = { Bindings: Partial<HttpBindings> };

/** What the app needs beside its store. */
export interface ReceiverAppOptions extends Pick<ReceiverConfig, 'origins' | 'rateLimit' | 'trustedProxies' | 'bodyTimeoutMs'> {
  /** Takes one line for each request and failure. No line holds an address, of e-mail or of the network. */
  readonly log?: (line: string) => void;
}

const RETRY_AFTER = { headers: { 'Retry-After': '3' } };
/** A class of thirty behind one museum's address may sign up together. */
const perNetwork = { burst: 60, everyMs: 5_000 };
const perAddress = { burst: 10, everyMs: 10 * 60_000 };

/**
 * The receiver as an application: `POST /v1/signups` and `GET /healthz`. Serve it alone (`startReceiver`) or mount it in a
 * server of your own: `app.route('/', createReceiverApp(options, store))`.
 */
export function createReceiverApp(options: ReceiverAppOptions, store: SignUpStore): Hono<Env> {
  const { origins, rateLimit, trustedProxies, bodyTimeoutMs, log = () => {} } = options;
  const monotonic = (): number => performance.now();
  const networks = new RateLimit(perNetwork, monotonic);
  const addresses = new RateLimit(perAddress, monotonic);
  const limit = (limits: RateLimit, key: string): void => {
    const seconds = rateLimit ? limits.take(key) : 0;
    if (seconds > 0) throw new Problem('too-many', { headers: { 'Retry-After': String(seconds) } });
  };
  const app = new Hono<Env>();

  app.use('/v1/signups', async (c, next) => {
    const start = monotonic();
    c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
    await next();
    log(`${c.req.method} /v1/signups ${c.res.status} ${Math.round(monotonic() - start)} ms`);
  });
  app.use('/v1/signups', allowOrigins(origins));

  app.post('/v1/signups', async (c) => {
    const key = readKey(c);
    const peer = c.env.incoming?.socket.remoteAddress ?? '';
    limit(networks, networkOf(clientAddress(peer, c.req.header('X-Forwarded-For'), trustedProxies)));
    const mediaType = readMediaType(c.req.header('Content-Type'), c.req.header('Content-Encoding'));
    const signUp = readSignUpRequest(parseBody(await readBody(c.req.raw, bodyTimeoutMs), mediaType));
    if (!signUp.ok) throw new Problem('invalid', { errors: signUp.error });
    if (!signUp.value.isTrap) {
      limit(addresses, signUp.value.email.toLowerCase());
      await keep(signUp.value, key, store);
    }
    return c.json({ status: 'pending_confirmation', submission_id: signUp.value.submissionId }, 202);
  });

  app.all('/v1/signups', () => {
    throw new Problem('method', { headers: { Allow: 'POST, OPTIONS' } });
  });

  app.get('/healthz', async (c) => {
    await store.check();
    return c.json({ status: 'ok' });
  });

  app.notFound((c) => answer(c, new Problem('not-found')));
  app.onError((error, c) => {
    if (error instanceof Problem) return answer(c, error);
    // A message of ours names no person; one of another library might.
    log(error instanceof StoreUnavailableError ? `The database failed: ${error.message}` : `Failed: ${error.name}`);
    return answer(c, error instanceof StoreUnavailableError ? new Problem('unavailable', RETRY_AFTER) : new Problem('internal'));
  });
  return app;
}

/**
 * The `Idempotency-Key` header's UUID; undefined without one, `bad-key` for anything else. Every answer repeats it, which
 * says that this receiver is idempotent.
 */
function readKey(c: Context<Env>): string | undefined {
  const header = c.req.header('Idempotency-Key');
  if (header === undefined) return undefined;
  const key = /^"([^"]*)"$/.exec(header.trim())?.[1] ?? '';
  if (!isUuid(key)) throw new Problem('bad-key');
  c.header('Idempotency-Key', `"${key}"`);
  return key.toLowerCase();
}

async function keep(request: SignUpRequest, key: string | undefined, store: SignUpStore): Promise<void> {
  const keys = [...new Set([request.submissionId, key ?? request.submissionId])];
  const result = await store.keep({ request, keys, fingerprint: fingerprintOf(request), receivedAt: new Date().toISOString() });
  if (result === 'key-reused') throw new Problem('key-reused', { errors: [{ pointer: '/submission_id', code: 'key-reused' }] });
}

function answer(c: Context<Env>, problem: Problem): Response {
  const language = acceptedLanguage(c.req.header('Accept-Language'));
  return c.body(JSON.stringify(problemDocument(problem, language)), problem.status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    ...problem.headers,
  });
}
