import { stopwatch } from './system-clock.ts';

/** For how long the page is kept from answering its visitor, in ms. */
const SLICE = 8;

/**
 * Does `work` to each of `items`, a slice at a time; what fits into the first slice is done when this returns.
 * @param isWanted asked between slices: whether to go on.
 * @returns whether all of it has been done.
 */
export async function inSlices<T>(items: readonly T[], work: (item: T) => void, isWanted: () => boolean): Promise<boolean> {
  let start = stopwatch();
  for (const item of items) {
    work(item);
    if (stopwatch() - start < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return false;
    start = stopwatch();
  }
  return true;
}
