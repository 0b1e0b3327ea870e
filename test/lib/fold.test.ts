import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../src/lib/fold.ts';

describe('fold', () => {
  it('takes case and accents off, composed or not', () => {
    assert.equal(fold('Éclipse E\u0301CLIPSE Māori Ĝis'), 'eclipse eclipse maori gis');
  });

  it('writes out ligatures, small capitals of width, and the ampersand', () => {
    assert.equal(fold('Œuvre ﬁlm ＡＢＣ Straße R&D'), 'oeuvre film abc strasse r and d');
  });

  it('puts one space for everything that is no letter or digit', () => {
    assert.equal(fold('  l’éclipse, K-12… (“ok”)\n'), 'l eclipse k 12 ok');
  });

  it('keeps other scripts and gives nothing for nothing', () => {
    assert.equal(fold('ᐊᓂᔑᓈᐯ 東京'), 'ᐊᓂᔑᓈᐯ 東京');
    assert.equal(fold(' – '), '');
  });
});
