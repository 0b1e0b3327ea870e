import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rewriteExtra, rewriteFirst } from '../../scripts/build/extra-file/rewrite.ts';

/** Runs both files as a page would, with a loader that fetches nothing. */
async function run(first: string, extra: string): Promise<unknown> {
  const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
  const url = asModule(rewriteExtra(extra).code);
  const { code } = rewriteFirst(first.replace('URL', JSON.stringify(url)));
  const { result } = (await import(asModule(code.replace('/* out */', 'export')))) as { result: Promise<unknown> };
  return result;
}

const first = `const url = URL;
  const load = async (names) => (await import(url)).default(names());
  let count = 1;
  const tell = () => 'told';
  /* out */ const result = import('./cop-widgets.extra.js').then((n) => n.x.say());
  export { load as __loadExtra, tell as t, count as c };`;

describe('the rewriting of the two files', () => {
  it('hands over names, also those that the extra file asks for late', async () => {
    const extra = `import { t as tell } from './cop-widgets.js';
      const part = { say: async () => [tell(), await import('./cop-widgets.js').then((n) => n.c)] };
      export { part as x };`;
    assert.deepEqual(await run(first, extra), ['told', 1]);
  });

  it('refuses a name that gets another value later', () => {
    assert.throws(() => rewriteFirst(`${first} function grow() { count += 1; }`), /gives count another value later/);
    assert.throws(() => rewriteExtra('let x = 0; const grow = () => x++; export { x, grow };'), /gives x another value later/);
    assert.ok(rewriteFirst(`${first} function local(count) { count += 1; }; count = 2;`));
  });

  it('refuses imports of anything else', () => {
    assert.throws(() => rewriteFirst(`import './other.js'; ${first}`), /static import/);
    assert.throws(() => rewriteFirst(`import('./other.js'); ${first}`), /imports "\.\/other\.js"/);
    assert.throws(() => rewriteExtra(`import { a } from './other.js';`), /imports \.\/other\.js/);
    assert.throws(() => rewriteExtra(`import * as all from './cop-widgets.js';`), /as a whole/);
    assert.throws(() => rewriteExtra(`import('./other.js')`), /imports \.\/other\.js/);
  });

  it('refuses exports that it does not know, and a file without the loader', () => {
    assert.throws(() => rewriteExtra('export const a = 1;'), /another kind/);
    assert.throws(() => rewriteExtra('export default 1;'), /another kind/);
    assert.throws(() => rewriteFirst('const a = 1; export { a };'), /no loader/);
  });
});
