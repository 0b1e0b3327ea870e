import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sourceFiles } from './source.ts';

const root = new URL('../../', import.meta.url);
const has = (path: string): boolean => existsSync(new URL(path, root));
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const tags = [...new Set(sourceFiles.flatMap(({ path }) => /^elements\/(cop-[a-z-]+)\//.exec(path)?.[1] ?? []))];

describe('what every element has', () => {
  for (const tag of tags) {
    it(`${tag} has a class, a registration, tests and stories`, () => {
      const files = [
        `src/elements/${tag}/${tag}.ts`,
        `src/elements/${tag}/define.ts`,
        `test/elements/${tag}/${tag}.test.ts`,
        `stories/${tag}.stories.ts`,
      ];
      assert.deepEqual(
        files.filter((file) => !has(file)),
        [],
      );
    });

    it(`${tag} is in the script, in the barrel and in the map of tags`, () => {
      assert.match(read('src/define.ts'), new RegExp(`'\\./elements/${tag}/define\\.ts'`));
      assert.match(read('src/index.ts'), new RegExp(`'\\./elements/${tag}/${tag}\\.ts'`));
      assert.match(read(`src/elements/${tag}/define.ts`), new RegExp(`HTMLElementTagNameMap \\{\\s+'${tag}': \\w+;`));
    });
  }
});

describe('what every word has', () => {
  const topics = sourceFiles.flatMap(({ path }) => /^i18n\/messages\/(.+)\.en\.ts$/.exec(path)?.[1] ?? []);

  it('is said in French too', () => {
    assert.deepEqual(
      topics.filter((topic) => !has(`src/i18n/messages/${topic}.fr.ts`)),
      [],
    );
    assert.ok(topics.length > 0);
  });
});

describe('what every file has', () => {
  it('is short enough to be one thing', () => {
    const lines = ({ path, text }: (typeof sourceFiles)[number]): [string, number] => [path, text.split('\n').length];
    const limit = (path: string): number => (path.startsWith('elements/') || path.startsWith('i18n/messages/') ? 300 : 250);
    assert.deepEqual(
      sourceFiles.map(lines).filter(([path, count]) => count > limit(path)),
      [],
    );
  });

  it('says what it is for', () => {
    const speaksForItself = /^i18n\/messages\/|\.styles\.ts$|\/define\.ts$/;
    const mute = sourceFiles.filter(({ path, text }) => !speaksForItself.test(path) && !/\/\*\*|^\/\//m.test(text));
    assert.deepEqual(
      mute.map(({ path }) => path),
      [],
    );
  });
});
