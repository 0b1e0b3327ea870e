import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem.ts';

/**
 * Lets the pages of the given exact origins send, without credentials, and refuses those of every other origin before
 * anything is read: a browser that is not told so by CORS has sent a simple request already. A request without `Origin`
 * does not come from a page and passes.
 *
 * Answers may be read by pages with `Idempotency-Key` (this receiver is idempotent) and `Retry-After`.
 */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  const allowed = new Set(origins);
  return async (c, next) => {
    const origin = c.req.header('Origin');
    c.header('Vary', 'Origin, Accept-Language');
    if (origin !== undefined) {
      if (!allowed.has(origin)) throw new Problem('origin-refused');
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'Idempotency-Key, Retry-After');
    }
    if (c.req.method !== 'OPTIONS') return next();
    c.header('Allow', 'POST, OPTIONS');
    if (origin !== undefined) {
      c.header('Access-Control-Allow-Methods', 'POST');
      c.header('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key, Accept-Language');
      c.header('Access-Control-Max-Age', '600');
    }
    return c.body(null, 204);
  };
}
