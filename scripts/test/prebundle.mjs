// For the test server: packages of many modules are bundled once, at the start, instead of being fetched module by module
// by every test file in every browser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const PREFIX = '/__prebundled__/';
const IMPORT = /\bfrom\s+'([^'./][^']*)'|\bimport\s*\(?\s*'([^'./][^']*)'/g;
/** What pages may import; other packages are for Node, or talk to the test server by addresses of its own. */
const PACKAGES = [
  'lit',
  '@lit/context',
  '@open-wc/testing',
  'rrule',
  'date-fns',
  'date-fns-tz',
  'axe-core',
  'fast-check',
  'temporal-polyfill',
  'moment-timezone',
];
/** As @open-wc/testing asks axe, and as we do: contrast takes Chromium longer than all other rules, and is reckoned there in the stories. */
const AXE_RULES = 'getRules(opts.ignoredRules)';
const LIGHTER_AXE_RULES = "getRules(opts.ignoredRules ?? ('chrome' in window ? ['color-contrast'] : []))";
const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** The package entries that the TypeScript files below the folders import. */
function bareImports(folders) {
  const found = new Set();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/^\s*import type\b.*$/gm, '');
      for (const [, from, called] of text.matchAll(IMPORT)) found.add(from ?? called);
    }
  }
  return [...found].filter((specifier) => PACKAGES.includes(packageOf(specifier)));
}

/**
 * One bundle with shared chunks, so that Lit exists once on a page.
 *
 * @param {{ folders: string[] }} options Folders whose imports are bundled.
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function prebundle({ folders }) {
  let files;
  const nameOf = (specifier) => specifier.replace(/\.js$/, '').replaceAll(/[^\w-]+/g, '_');

  return {
    name: 'prebundle',
    async serverStart() {
      const entryPoints = Object.fromEntries(bareImports(folders).map((specifier) => [nameOf(specifier), specifier]));
      const { outputFiles } = await build({
        entryPoints,
        outdir: PREFIX,
        bundle: true,
        splitting: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        logLevel: 'error',
      });
      files = new Map(outputFiles.map((file) => [file.path, file.text.replace(AXE_RULES, LIGHTER_AXE_RULES)]));
      if (![...files.values()].some((text) => text.includes(LIGHTER_AXE_RULES))) throw new Error('axe is asked in another way now.');
    },
    resolveImport: ({ source }) =>
      files.has(`${PREFIX}${nameOf(source)}.js`) && !source.startsWith('.') ? `${PREFIX}${nameOf(source)}.js` : undefined,
    serve: ({ path }) => (files.has(path) ? { body: files.get(path), type: 'js' } : undefined),
  };
}
