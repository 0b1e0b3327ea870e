import { LruCache } from '../../lib/lru-cache.ts';

/** How often something may happen: `burst` times at once, then once in `everyMs`. */
export interface Allowance {
  readonly burst: number;
  readonly everyMs: number;
}

const MAX_KEYS = 20_000;

/** Counts events by key in this process's memory (token buckets); the keys that were quiet longest are forgotten first. */
export class RateLimit {
  readonly #allowance: Allowance;
  readonly #now: () => number;
  readonly #buckets = new LruCache<string, { tokens: number; at: number }>(MAX_KEYS);

  /** @param now a clock that never goes back, in milliseconds. */
  constructor(allowance: Allowance, now: () => number) {
    this.#allowance = allowance;
    this.#now = now;
  }

  /** Counts one event. @returns 0 when it may happen, otherwise after how many whole seconds it may. */
  take(key: string): number {
    const { burst, everyMs } = this.#allowance;
    const now = this.#now();
    const bucket = this.#buckets.getOrCreate(key, () => ({ tokens: burst, at: now }));
    bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.at) / everyMs);
    bucket.at = now;
    if (bucket.tokens < 1) return Math.max(1, Math.ceil(((1 - bucket.tokens) * everyMs) / 1000));
    bucket.tokens--;
    return 0;
  }
}
