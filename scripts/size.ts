// Weighs what is shipped against size-budgets.json: kB are 1,000 bytes of brotli at its best, each file by itself, as a page gets it.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from './root.ts';
import { report } from './test/tally.ts';

interface Budget {
  readonly name: string;
  readonly file: string;
  /** Whether what the file imports weighs too: nothing, its static imports, or its dynamic ones as well. */
  readonly follow?: 'static' | 'all';
  readonly kB: number;
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const weigh = (file: string): number => brotliCompressSync(read(file)).length;

/** The files that a minified module imports by relative addresses. */
function importsOf(file: string, follow: 'static' | 'all'): string[] {
  const code = read(file);
  const found = [...code.matchAll(/\b(?:from|import)(\()?["'`](\.[^"'`]+)["'`]/g)];
  return found.filter(([, dynamic]) => follow === 'all' || !dynamic).map(([, , address = '']) => normalize(join(dirname(file), address)));
}

/** The file and, where they are followed, all that it imports, each once. */
function graph({ file, follow }: Budget): Set<string> {
  const files = new Set([file]);
  if (follow) for (const each of files) for (const imported of importsOf(each, follow)) files.add(imported);
  return files;
}

const budgets = JSON.parse(read('size-budgets.json')) as readonly Budget[];
const verbose = process.argv.includes('--files');
const tallies = budgets.map((budget) => {
  const files = [...graph(budget)];
  const bytes = files.reduce((sum, file) => sum + weigh(file), 0);
  const isWithin = bytes <= budget.kB * 1000;
  if (verbose) for (const file of files) console.log(`  ${(weigh(file) / 1000).toFixed(2).padStart(6)} kB  ${file}`);
  const name = `${(bytes / 1000).toFixed(2).padStart(6)} of ${String(budget.kB)} kB  ${budget.name}`;
  return { name, passed: isWithin ? 1 : 0, failed: isWithin ? 0 : 1 };
});
report(tallies);
