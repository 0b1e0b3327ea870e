import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { writeDeclarations } from './declarations.ts';
import { editorData } from './editor-data.ts';
import { jsxTypes } from './jsx-types.ts';
import { makeManifest } from './manifest.ts';
import { snippet } from './snippet.ts';
import { billOfMaterials } from './sbom.ts';
import { targetNames } from './targets.ts';
import { ThirdParty } from './third-party.ts';
import { root } from '../root.ts';
import { themeCss, themes } from '../../src/theme/themes.ts';

/** What is shipped, absolute. */
export const dist = join(root, 'dist');
/** Holds the fingerprint of what dist/ was made of. */
const stamp = join(root, '.cache/build-of');
const SOURCES = ['src', 'scripts/build', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesBelow(join(root, source))))
    hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether dist/ was made of what is here now. */
export function isFresh(): boolean {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint() && statSync(join(dist, 'integrity.json')).isFile();
  } catch {
    return false;
  }
}

const write = (name: string, value: object): void => writeFileSync(join(dist, name), `${JSON.stringify(value, null, 2)}\n`);

/** Subresource integrity (https://www.w3.org/TR/sri/) of each script and theme that a page may name, by its path in dist/. */
function integrity(): Record<string, string> {
  const scripts = filesBelow(dist)
    .map((file) => file.slice(dist.length + 1).replaceAll('\\', '/'))
    .filter((name) => /^((elements\/.*|[^/]+)\.js|themes\/.*\.css)$/.test(name));
  return Object.fromEntries(
    scripts.map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(dist, name)))
        .digest('base64')}`,
    ]),
  );
}

/** Makes everything in dist/ anew. */
export async function buildDist(): Promise<void> {
  const before = fingerprint();
  rmSync(dist, { recursive: true, force: true });
  rmSync(stamp, { force: true });

  const thirdParty = new ThirdParty();
  for (const mode of targetNames) {
    await build({ root, configFile: join(root, 'vite.config.ts'), mode, logLevel: 'warn', plugins: [thirdParty.plugin(mode)] });
  }
  writeDeclarations();
  const manifest = await makeManifest();
  write('custom-elements.json', manifest);
  for (const [name, data] of Object.entries(editorData(manifest))) write(name, data);
  writeFileSync(join(dist, 'npm/jsx.d.ts'), jsxTypes(manifest));
  mkdirSync(join(dist, 'themes'));
  for (const theme of themes) writeFileSync(join(dist, 'themes', `${theme.name}.css`), themeCss(theme));
  copyFileSync(join(root, 'src/feed/schema/cop-feed.schema.json'), join(dist, 'cop-feed.schema.json'));
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), thirdParty.notice());
  write('sbom.cdx.json', billOfMaterials(thirdParty.packages()));
  const hashes = integrity();
  write('integrity.json', hashes);
  writeFileSync(join(dist, 'snippet.html'), snippet(hashes));
  const command = join(root, packageJson.bin['cop-feed']);
  writeFileSync(join(dist, 'cop-static.css'), execFileSync(process.execPath, [command, 'render', '--print-styles']));
  for (const command of Object.values(packageJson.bin)) chmodSync(join(root, command), 0o755);

  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
}
