import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editDistance } from '../../src/lib/edit-distance.ts';

/** All of the table, as the textbook has it. */
function textbook(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = cost;
    }
  }
  return rows[a.length]![b.length]!;
}

const words = [
  '',
  'a',
  'ab',
  'ba',
  'science',
  'sceince',
  'scienec',
  'cience',
  'sciences',
  'screens',
  'seine',
  'aaaa',
  'aaa',
  'abab',
  'baba',
];

describe('editDistance', () => {
  it('counts letters put in, left out, replaced, and neighbours exchanged', () => {
    assert.equal(editDistance('science', 'science', 2), 0);
    for (const written of ['sciense', 'scence', 'sciience', 'sceince']) assert.equal(editDistance(written, 'science', 2), 1, written);
  });

  it('agrees with the whole table as far as it is asked to count', () => {
    for (const a of words)
      for (const b of words)
        for (const most of [0, 1, 2, 3]) assert.equal(editDistance(a, b, most), Math.min(textbook(a, b), most + 1), `${a} ${b} ${most}`);
  });

  it('lets a word go on where it has only been begun', () => {
    for (const a of words)
      for (const b of words) {
        const beginnings = Array.from({ length: b.length + 1 }, (_, length) => textbook(a, b.slice(0, length)));
        for (const most of [1, 2]) assert.equal(editDistance(a, b, most, true), Math.min(...beginnings, most + 1), `${a} ${b} ${most}`);
      }
  });
});
