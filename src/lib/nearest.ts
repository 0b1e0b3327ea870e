/** How many letters have to be put in, taken out or replaced to make `a` of `b` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word that was probably meant by `written`, in whatever case; undefined when none is near: a third of its letters may differ. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  let found: string | undefined;
  let least = Math.floor(written.length / 3) + 1;
  for (const word of words) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const far = distance(word.toLowerCase(), written.toLowerCase());
    if (far < least) [found, least] = [word, far];
  }
  return found;
}
