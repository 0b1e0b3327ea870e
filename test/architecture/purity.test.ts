import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesWith } from './source.ts';

const ANYWHERE = /^/;
const IN_PAGES = /^(?!cli\/|receiver\/)/;

describe('what the source may not do', () => {
  it('reads the clock nowhere but in the system clock and the commands', () => {
    assert.deepEqual(filesWith(/\bDate\.now\(\)|\bnew Date\(\)|\bperformance\.now\(\)/, IN_PAGES), ['controllers/system-clock.ts']);
  });

  it('registers elements in one guarded place only', () => {
    assert.deepEqual(filesWith(/\bcustomElements\.define\(/, ANYWHERE), ['elements/internal/define-element.ts']);
    assert.deepEqual(filesWith(/\bdefineElement\(/, /^(?!elements\/cop-[a-z-]+\/define\.ts$|elements\/internal\/define-element\.ts$)/), []);
  });

  it('measures in no root em, which is the host page’s', () => {
    assert.deepEqual(filesWith(/\d\s*rem\b/, ANYWHERE), []);
  });

  it('writes no markup from strings', () => {
    assert.deepEqual(filesWith(/\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|unsafe(HTML|SVG|CSS)/, ANYWHERE), []);
  });

  it('runs no text as code', () => {
    assert.deepEqual(filesWith(/\beval\(|\bnew Function\(|setTimeout\(\s*['"`]/, IN_PAGES), []);
  });

  it('leaves nothing on the page’s window and keeps no cookies', () => {
    assert.deepEqual(filesWith(/\b(window|globalThis|self)(\.\w+|\[[^\]]+\])\s*=[^=]|document\.cookie/, IN_PAGES), []);
  });

  it('sets no style attributes', () => {
    assert.deepEqual(filesWith(/\.setAttribute\(\s*['"]style['"]|\.cssText\s*=/, ANYWHERE), []);
  });
});
