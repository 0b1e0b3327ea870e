import { systemClock } from '../system-clock.ts';

/** What sending needs from the page. Tests pass their own. */
export interface SubmissionPorts {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Calls `run` after `ms` milliseconds. @returns a function that calls it off. */
  after(ms: number, run: () => void): () => void;
  /** In [0, 1). */
  random(): number;
  /** Milliseconds since 1970: `Retry-After` may be a date. */
  now(): number;
}

/** The page's own. `fetch` is looked up at each call, as pages replace it. */
export const pagePorts: SubmissionPorts = {
  fetch: (url, init) => globalThis.fetch(url, init),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  now: () => systemClock.now(),
};
