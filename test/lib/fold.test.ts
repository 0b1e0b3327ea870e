import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldWords } from '../../src/lib/fold.ts';

describe('foldWords', () => {
  it('takes case and accents off, composed or not', () => {
    assert.deepEqual(foldWords('Éclipse E\u0301CLIPSE Māori Ĝis'), ['eclipse', 'eclipse', 'maori', 'gis']);
  });

  it('writes out ligatures, small capitals of width, and the ampersand', () => {
    assert.deepEqual(foldWords('Œuvre ﬁlm ＡＢＣ Straße R&D'), ['oeuvre', 'film', 'abc', 'strasse', 'r', 'and', 'd']);
  });

  it('parts words at everything that is no letter or digit', () => {
    assert.deepEqual(foldWords('  l’éclipse, K-12… (“ok”)\n'), ['l', 'eclipse', 'k', '12', 'ok']);
  });

  it('keeps other scripts and gives nothing for nothing', () => {
    assert.deepEqual(foldWords('ᐊᓂᔑᓈᐯ 東京'), ['ᐊᓂᔑᓈᐯ', '東京']);
    assert.deepEqual(foldWords(' – '), []);
  });
});
