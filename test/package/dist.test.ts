import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Manifest } from '../../scripts/build/manifest.ts';
import { elementTags } from '../../scripts/build/targets.ts';
import { dist, root, run, tool } from './support.ts';

const scripts = ['cop-widgets.js', 'cop-widgets.classic.js', 'cop-widgets.all.js'];
const extra = 'cop-widgets.extra.js';
const hashOf = (name: string): string => `sha384-${createHash('sha384').update(dist(name)).digest('base64')}`;
const feeds = readdirSync(join(root, 'demo/feeds')).filter((name) => name.endsWith('.cop-feed.json'));

describe('what pages load', () => {
  for (const script of scripts) {
    it(`${script} imports nothing as it starts, and exports nothing`, () => {
      assert.doesNotMatch(dist(script), /\bimport\s*["'`{*]|\bfrom\s*["'`]\.|\bexport\b/);
    });

    it(`${script} says what it is and whose work is in it`, () => {
      assert.match(
        dist(script),
        /^\/\*! cop-widgets \d+\.\d+\.\d+ \| MIT \| with .*\blit \(BSD-3-Clause\).*\brrule \(BSD-3-Clause\).*THIRD-PARTY-LICENSES\.txt \*\//,
      );
      assert.match(dist('THIRD-PARTY-LICENSES.txt'), /^rrule 2\.\d+\.\d+ \(BSD-3-Clause\)\n\n[^]*Redistribution and use/m);
    });

    it(`${script} has no shape within another, where it would not be drawn`, () => {
      assert.doesNotMatch(dist(script), /<(path|circle|rect|line|ellipse|poly\w+)\b[^<>]*[^<>/]>\s*<(?!\/)/);
    });

    it(`${script} runs no text as code`, () => {
      assert.doesNotMatch(dist(script), /\beval\(|\bnew Function\b|\bFunction\(/);
    });
  }

  it('is one file with cop-widgets.all.js, which imports nothing at any time', () => {
    assert.doesNotMatch(dist('cop-widgets.all.js'), /\bimport\b/);
  });

  for (const script of ['cop-widgets.js', 'cop-widgets.classic.js']) {
    it(`holds the hash of ${extra} in ${script}, and imports only what it has checked`, () => {
      assert.ok(dist(script).includes(hashOf(extra)));
      assert.deepEqual(
        dist(script)
          .match(/\bimport\([^)]*\)/g)
          ?.filter((found) => !/^import\(\w+\)$/.test(found)),
        [],
      );
    });
  }

  it(`imports nothing in ${extra}, which makes its parts of what it is given`, () => {
    assert.doesNotMatch(dist(extra), /\bimport\b|\bfrom\s*["'`]/);
    assert.equal(dist(extra).match(/\bexport\b/g)?.length, 1);
    assert.match(dist(extra), /\nexport default/);
  });

  it('is read in any charset as a classic script', () => {
    assert.doesNotMatch(dist('cop-widgets.classic.js'), /[^\0-\x7f]/);
  });

  it('has a hash in integrity.json for each script', () => {
    const hashes = JSON.parse(dist('integrity.json')) as Record<string, string>;
    for (const name of [...scripts, extra, ...elementTags.map((tag) => `elements/${tag}.js`)]) {
      assert.equal(hashes[name], hashOf(name), name);
    }
  });

  it('is described in the manifest: each element, what is public and nothing else', () => {
    const { modules } = JSON.parse(dist('custom-elements.json')) as Manifest;
    const declarations = modules.flatMap((module) => module.declarations);
    assert.deepEqual(declarations.map(({ tagName }) => tagName).sort(), [...elementTags].sort());
    for (const { members = [] } of declarations)
      assert.deepEqual(
        members.filter(({ name }) => /^[_#]/.test(name)),
        [],
      );
  });
});

describe('what the bundles leave out of packages', () => {
  for (const feed of feeds) {
    it(`changes no date of ${feed}`, () => {
      const args = ['occurrences', join('demo/feeds', feed), '--from', '2026-01-01T00:00:00Z', '--to', '2029-01-01T00:00:00Z', '--json'];
      const built = run(process.execPath, [join(root, 'dist/cli/cop-feed.js'), ...args]);
      assert.equal(built, run(tool('tsx'), ['src/cli/cop-feed.ts', ...args]));
    });
  }
});
