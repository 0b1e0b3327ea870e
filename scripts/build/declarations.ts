import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** `from './x.ts'`, `import('./x.ts')` and `import './x.ts'`. */
const RELATIVE_IMPORT = /((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g;

/** Writes the `.d.ts` files beside the modules of the npm package; throws when the compiler finds a mistake. */
export function writeDeclarations(): void {
  const compiler = join(root, 'node_modules/@typescript/native-preview/bin/tsgo');
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'scripts/build')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The type declarations could not be made.');

  // The compiler keeps the extensions as they are written; readers have no `.ts` files.
  const folder = join(root, 'dist/npm');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(RELATIVE_IMPORT, '$1.js$2'));
  }
}
