import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Result } from '../../lib/result.ts';
import type { ReceiverConfig } from '../config.ts';
import type { BodyError } from '../intake/body-reader.ts';
import { fingerprintOf } from '../intake/fingerprint.ts';
import { isUuid, type PersonRequest } from '../intake/person.ts';
import { addressOf } from '../store/address.ts';
import type { KeepResult, Submission } from '../store/keep.ts';
import { clientAddress, networkOf } from './client-address.ts';
import { allowOrigins } from './cors.ts';
import { KeysUnderWay } from './keys-under-way.ts';
import { Problem } from './problem.ts';
import { RateLimit } from './rate-limit.ts';
import { parseBody, readBody, readMediaType } from './read-body.ts';

/** What Node's server tells of a request. */
export type Env = { Bindings: Partial<HttpBindings> };

/** One kind of thing that is taken in by POST. */
export interface Intake<R extends PersonRequest> {
  /** What the body says, or everything that is wrong with it. */
  readonly read: (body: unknown) => Result<R, readonly BodyError[]>;
  /** Keeps it: on disk when the promise resolves. */
  readonly keep: (submission: Submission<R>) => Promise<KeepResult>;
  /** The answer's word for what happens now. */
  readonly status: string;
}

/** What every intake shares. */
export interface IntakeOptions extends Pick<ReceiverConfig, 'origins' | 'rateLimit' | 'trustedProxies' | 'bodyTimeoutMs'> {
  readonly now: () => number;
}

/** A class of thirty behind one museum's address may sign up together. */
const perNetwork = { burst: 60, everyMs: 5_000 };
const perAddress = { burst: 10, everyMs: 10 * 60_000 };

/** The limits of one receiver, shared by what it takes in. */
export class Limits {
  readonly #isOn: boolean;
  readonly #trustedProxies: ReceiverConfig['trustedProxies'];
  readonly #networks: RateLimit;
  readonly #addresses: RateLimit;

  constructor({ rateLimit, trustedProxies }: Pick<ReceiverConfig, 'rateLimit' | 'trustedProxies'>) {
    const monotonic = (): number => performance.now();
    this.#isOn = rateLimit;
    this.#trustedProxies = trustedProxies;
    this.#networks = new RateLimit(perNetwork, monotonic);
    this.#addresses = new RateLimit(perAddress, monotonic);
  }

  /** Counts a request of the network that it came from. Throws `too-many`. */
  countNetwork(c: Context<Env>): void {
    // Nothing is known of the peer where no server of Node's is around.
    const peer = (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? '';
    this.#count(this.#networks, networkOf(clientAddress(peer, c.req.header('X-Forwarded-For'), this.#trustedProxies)));
  }

  /** Counts a request about an e-mail address. Throws `too-many`. */
  countAddress(email: string): void {
    this.#count(this.#addresses, addressOf(email));
  }

  #count(limit: RateLimit, key: string): void {
    const seconds = this.#isOn ? limit.take(key) : 0;
    if (seconds > 0) throw new Problem('too-many', { headers: { 'Retry-After': String(seconds) } });
  }
}

/** The route that takes something in: `POST /`, for pages of the given origins and for programs. */
export function intakeRoute<R extends PersonRequest>(intake: Intake<R>, limits: Limits, options: IntakeOptions): Hono<Env> {
  const underWay = new KeysUnderWay();
  const route = new Hono<Env>();
  route.use('/', async (c, next) => {
    c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
    await next();
  });
  route.use('/', allowOrigins(options.origins));
  route.post('/', async (c) => {
    const key = readKey(c);
    limits.countNetwork(c);
    const mediaType = readMediaType(c.req.header('Content-Type'), c.req.header('Content-Encoding'));
    const result = intake.read(parseBody(await readBody(c.req.raw, options.bodyTimeoutMs), mediaType));
    if (!result.ok) throw new Problem('invalid', { errors: result.error });
    const request = result.value;
    // Who fills in what people do not see learns nothing from the answer.
    if (!request.isTrap) {
      limits.countAddress(request.email);
      const keys = [...new Set([request.submissionId, key ?? request.submissionId])];
      const receivedAt = new Date(options.now()).toISOString();
      const fingerprint = fingerprintOf(request);
      const kept = await underWay.run(keys, fingerprint, () => intake.keep({ request, keys, fingerprint, receivedAt }));
      if (kept === 'key-reused') throw new Problem('key-reused', { errors: [{ pointer: '/submission_id', code: 'key-reused' }] });
    }
    return c.json({ status: intake.status, submission_id: request.submissionId }, 202);
  });
  route.all('/', () => {
    throw new Problem('method', { headers: { Allow: 'POST, OPTIONS' } });
  });
  return route;
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
