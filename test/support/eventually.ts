import { waitUntil } from '@open-wc/testing';

/** Waits until `condition` holds, however busy the machine is; the test fails with `what` where it never does. */
export const eventually = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), what, { timeout: 10_000 });
