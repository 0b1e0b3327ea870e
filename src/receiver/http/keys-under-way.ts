import { setTimeout as sleep } from 'node:timers/promises';
import type { KeepResult } from '../store/keep.ts';
import { Problem } from './problem.ts';

/** How long a second request under the same key waits for the first. */
const PATIENCE_MS = 3_000;

interface UnderWay {
  readonly fingerprint: string;
  /** Undefined where it failed. */
  readonly result: Promise<KeepResult | undefined>;
}

/**
 * Lets one request at a time go on under a key. The others wait for it: what says the same is answered by what became of the
 * first. Who would wait too long is told that it is still running (409).
 */
export class KeysUnderWay {
  readonly #underWay = new Map<string, UnderWay>();

  /** Does `work` when nothing else runs under any of `keys`. Throws `running`. */
  async run(keys: readonly string[], fingerprint: string, work: () => Promise<KeepResult>): Promise<KeepResult> {
    const deadline = performance.now() + PATIENCE_MS;
    for (let other = this.#anyOf(keys); other; other = this.#anyOf(keys)) {
      const result = await within(other.result, deadline - performance.now());
      if (result !== undefined && result !== 'key-reused' && other.fingerprint === fingerprint) return 'repeated';
    }
    const done = work();
    const underWay = { fingerprint, result: done.catch(() => undefined) };
    for (const key of keys) this.#underWay.set(key, underWay);
    try {
      return await done;
    } finally {
      for (const key of keys) this.#underWay.delete(key);
    }
  }

  #anyOf(keys: readonly string[]): UnderWay | undefined {
    return keys.map((key) => this.#underWay.get(key)).find((other) => other !== undefined);
  }
}

async function within<T>(result: Promise<T>, ms: number): Promise<T> {
  const stop = new AbortController();
  const late = sleep(Math.max(0, ms), undefined, { signal: stop.signal }).then(() => {
    throw new Problem('running', { headers: { 'Retry-After': '1' } });
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    late.catch(() => undefined);
    stop.abort();
  }
}
