import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import packageJson from '../../package.json' with { type: 'json' };

const folder = import.meta.dirname;
const PAGES = ['index.html', 'preview.html', 'builder.css', 'preview.css'];
/** What the builder's pages ask for of what is shipped. */
const SHIPPED = ['cop-widgets.js', 'cop-widgets.extra.js', 'custom-elements.json', 'integrity.json', 'themes'];

/** Makes the builder's pages in the folder `to`, which is emptied: static files, which expect `dist/` and `feeds/` beside them. */
export async function buildEmbedPages(to: string): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  await build({
    entryPoints: [join(folder, 'builder.ts'), join(folder, 'preview.ts')],
    outdir: to,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: { __VERSION__: JSON.stringify(packageJson.version) },
    tsconfig: join(folder, '../../tsconfig.json'),
    logLevel: 'warning',
  });
  for (const page of PAGES) copyFileSync(join(folder, page), join(to, page));
}

/** The builder as a site of its own, for Storybook: its pages in `to/embed`, and what they need of `dist` in `to/dist`. */
export async function buildEmbedSite(to: string, dist: string): Promise<void> {
  await buildEmbedPages(join(to, 'embed'));
  for (const name of SHIPPED) cpSync(join(dist, name), join(to, 'dist', name), { recursive: true });
}
