import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { root } from '../../root.ts';
import { classicScript } from './classic-script.ts';
import { EXTRA_FILE, FIRST_FILE, LOADER, rewriteExtra, rewriteFirst } from './rewrite.ts';

const ENTRY = join(root, 'src/define.ts');
const LOADER_MODULE = join(root, 'scripts/build/extra-file/load-extra.ts');

/** As ./load-extra.ts has it, to be replaced. */
const PLACEHOLDER = '__INTEGRITY_OF_THE_EXTRA_FILE__';

/** What the entry imports at once, however far down, is in the first file; the rest is in the extra one. */
export function inTwoFiles(): Rolldown.CodeSplittingGroup {
  let first: Set<string> | undefined;
  const name: Rolldown.CodeSplittingNameFunction = (id, context) => {
    if (!first) {
      first = new Set([ENTRY]);
      for (const each of first) for (const imported of context.getModuleInfo(each)?.importedIds ?? []) first.add(imported);
    }
    // The bundler's own helpers, whose names begin so, are needed by both.
    return (first.has(id) || id.startsWith('\0') ? FIRST_FILE : EXTRA_FILE).slice(0, -'.js'.length);
  };
  return { name, debugName: 'two files', includeDependenciesRecursively: false };
}

/**
 * Makes one script and an extra file of what would otherwise be two modules that import each other. The extra file imports
 * nothing: it is handed what it shares with the first, so that a page which names the script as `cop-widgets.js?ver=3`, or
 * has two copies of it, does not get a third. The first knows the hash of the extra one and runs nothing else.
 */
export const extraFile = (): Plugin => ({
  name: 'extra-file',
  transform: {
    order: 'pre',
    filter: { id: ENTRY },
    // Before everything else: an element may ask for its late part while the script still runs.
    handler: (code) => ({ code: `export { loadExtra as ${LOADER} } from ${JSON.stringify(LOADER_MODULE)};${code}`, map: null }),
  },
  renderChunk(code, { fileName }) {
    if (fileName === FIRST_FILE) return rewriteFirst(code);
    if (fileName === EXTRA_FILE) return rewriteExtra(code);
    throw new Error(`Besides ${FIRST_FILE} and ${EXTRA_FILE} there would be ${fileName}, which nobody checks.`);
  },
  // After all that changes the text of the files.
  generateBundle(_options, bundle) {
    const { [FIRST_FILE]: first, [EXTRA_FILE]: extra } = bundle;
    if (first?.type !== 'chunk' || extra?.type !== 'chunk') throw new Error(`${FIRST_FILE} or ${EXTRA_FILE} is missing.`);
    if (!first.code.includes(PLACEHOLDER)) throw new Error(`${FIRST_FILE} has no place for the hash of ${EXTRA_FILE}.`);
    const hash = `sha384-${createHash('sha384').update(extra.code).digest('base64')}`;
    first.code = first.code.replaceAll(PLACEHOLDER, hash);
    this.emitFile({ type: 'asset', fileName: 'cop-widgets.classic.js', source: classicScript(first.code) });
  },
});
