/**
 * How many letters of `written` are wrong, where `word` was meant: put in, left out, replaced, or two neighbours exchanged
 * (optimal string alignment). The work is bounded by `most`, whatever the words.
 *
 * @param most more than these count as `most + 1`.
 * @param isBegun whether `word` may go on behind what is written: `sciemc` is one letter from beginning "science".
 */
export function editDistance(written: string, word: string, most: number, isBegun = false): number {
  const far = most + 1;
  const { length } = written;
  if (word.length < length - most || (!isBegun && word.length > length + most)) return far;
  const width = Math.min(word.length, length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, index) => index);
  for (let i = 1; i <= length; i++) {
    const row = new Array<number>(width + 1).fill(far);
    row[0] = i;
    let least = i;
    for (let j = Math.max(1, i - most); j <= Math.min(width, i + most); j++) {
      const isSame = written[i - 1] === word[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && written[i - 1] === word[j - 2] && written[i - 2] === word[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return far;
    [before, last] = [last, row];
  }
  return Math.min(far, isBegun ? Math.min(...last) : last[word.length]!);
}
