// `npm run wordpress`: packs the WordPress plugin into dist/cop-widgets-wordpress.zip, to be uploaded under Plugins → Add New.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDist, dist, isFresh } from './build/dist.ts';
import { makePlugin } from './wordpress/plugin.ts';
import { zip } from './wordpress/zip.ts';

if (!isFresh()) await buildDist();
const { files, untranslated } = makePlugin();
const name = 'cop-widgets-wordpress.zip';
writeFileSync(join(dist, name), zip(files));
console.log(`Packed dist/${name}: ${String(Object.keys(files).length)} files.`);
for (const { text } of untranslated) console.warn(`Not in French yet (demo/wordpress/languages/fr.po): ${text}`);
