// `npm run snippet -- [ADDRESS]`: prints the two lines to paste with the hash of what dist/ holds, or would hold: it builds if need be.
// ADDRESS is where the files are served.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDist, dist, isFresh } from './build/dist.ts';
import { snippet } from './build/snippet.ts';

if (!isFresh()) await buildDist();
const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
process.stdout.write(snippet(hashes, process.argv[2]?.replace(/\/$/, '')));
