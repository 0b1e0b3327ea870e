import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { code, filesWith, sourceFiles } from './source.ts';

const source = (path: string): string => code(sourceFiles.find((file) => file.path === path)!);
const inPages = sourceFiles.filter(({ path }) => !/^(cli|receiver)\//.test(path) && path !== 'lib/report.ts');

/** The codes that the type names. */
const codes = [...source('lib/report.ts').matchAll(/\b[1-9]\d\d\b/g)].map(([found]) => found).sort();
const headings = [...readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8').matchAll(/^### COP-(\d+)\n\n\S/gm)];

describe('what is written to the console', () => {
  it('goes through one door', () => {
    assert.deepEqual(filesWith(/\bconsole\s*[.[]/, /^(?!cli\/|receiver\/|core\.ts$)/), ['lib/report.ts']);
  });

  it('has a code that docs/errors.md explains, and explains no other', () => {
    assert.deepEqual(
      headings.map(([, found]) => found),
      codes,
    );
  });

  it('uses every code', () => {
    const text = inPages.map(code).join('\n');
    assert.deepEqual(
      codes.filter((found) => !new RegExp(`\\b${found}\\b`).test(text)),
      [],
    );
  });
});
