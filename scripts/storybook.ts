// `npm run storybook`: the stories, drawn anew as their sources change; with --build they become storybook-static/.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildEmbedSite } from '../demo/embed/build.ts';
import { buildDist, dist, isFresh } from './build/dist.ts';
import { root } from './root.ts';

// The tables of attributes, parts and events come from its manifest.
if (!isFresh()) await buildDist();
await buildEmbedSite(join(root, '.cache/embed-site'), dist);

const args = process.argv.includes('--build') ? ['build', '--quiet'] : ['dev', '--port', '6006', '--host', '127.0.0.1', '--no-open'];
const program = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
const child = spawn(process.execPath, [program, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
});
child.once('exit', (code) => (process.exitCode = code ?? 1));
