// `npm run bench`: how fast meetings are listed and shown, with the bar beside each figure. --core leaves the browser out. It prints
// and fails nothing: times depend on the machine and on what else it does.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { directoryVisits, p95 } from './bench/directory.ts';
import { visits } from './bench/page.ts';
import { prerenderedVisits } from './bench/prerendered.ts';
import { buildDist, isFresh } from './build/dist.ts';
import { root } from './root.ts';

const folder = join(root, '.cache/bench');
mkdirSync(folder, { recursive: true });
const bundle = join(folder, 'core.mjs');
await build({
  entryPoints: [join(root, 'scripts/bench/core.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  logLevel: 'error',
});

interface Measured {
  readonly first: number;
  readonly later: number;
  readonly found: number;
}

/** What a process of its own prints, line by line. */
function measure(...args: string[]): readonly unknown[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bundle, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;

function tell(what: string, figure: string, bar = ''): void {
  console.log(`${what.padEnd(62)} ${figure.padStart(12)}${bar && `   bar: ${bar}`}`);
}

/** What else the machine does only adds to a time: the least of several is the nearest. */
const least = (numbers: readonly number[]): number => Math.min(...numbers);

const [load = 0] = loadavg();
if (load > cpus().length)
  console.log(`This machine is busy: ${load.toFixed(0)} processes wait for ${cpus().length} processors, and all figures are too high.`);

console.log('\nListing monthly series over 90 days, Node');
const fresh = Array.from({ length: 5 }, () => measure('ours', '1000')[0] as Measured);
const [plain] = measure('plain', '1000') as readonly Measured[];
const [many] = measure('ours', '10000') as readonly Measured[];
const later = least(fresh.map((run) => run.later));
tell('1,000 series', ms(later), '40 ms');
tell('1,000 series, the first call of a process', ms(least(fresh.map((run) => run.first))));
tell('10,000 series', ms(many!.later), `${ms(later * 10)}, ten times the 1,000`);
tell('1,000 series, plain rrule + fromZonedTime', ms(plain!.later));
tell('1,000 series, plain rrule + fromZonedTime, first call', ms(plain!.first));
console.log(`  meetings found: ${fresh[0]!.found} by ours, ${plain!.found} by plain rrule + fromZonedTime`);

console.log('\nA hostile rule, first call of its kind');
for (const { what, milliseconds, found } of measure('hostile') as readonly { what: string; milliseconds: number; found: number }[])
  tell(`${what} (${found} found)`, ms(milliseconds), '50 ms');

if (!process.argv.includes('--core')) {
  if (!isFresh()) await buildDist();
  console.log('\ncop-schedule in Chromium, 1,000 series over 90 days, no throttling');
  const seen = await visits(1000, 5);
  tell('first meeting painted', ms(least(seen.map(({ painted }) => painted))), '400 ms');
  tell('longest task', ms(least(seen.map(({ longestTask }) => longestTask))), '50 ms');
  tell('JavaScript heap', `${(least(seen.map(({ heap }) => heap)) / 1e6).toFixed(1)} MB`, '15 MB');

  console.log('\ncop-schedule in Chromium, first meeting painted, CPU 4×, 1.6 Mbit/s, 150 ms; times the static page');
  const painted = await prerenderedVisits(4);
  tell('static page', ms(painted.static));
  tell('with pre-rendered markup', `${(painted.prerendered / painted.static).toFixed(2)}×`, '1.2×');
  tell('without', `${(painted.live / painted.static).toFixed(2)}×`, '2.5×');

  console.log('\ncop-directory in Chromium, 1,000 communities; the main thread’s own time');
  const directories = await directoryVisits(3);
  tell('all work until the first cards', ms(least(directories.map(({ firstCards }) => firstCards))));
  tell('longest task from the feed’s arrival on', ms(least(directories.map(({ longestTask }) => longestTask))), '50 ms');
  tell('a letter in the search, p95', ms(least(directories.map(({ keystrokes }) => p95(keystrokes)))), '16 ms');
  tell('longest task while typing', ms(least(directories.map(({ longestTaskTyping }) => longestTaskTyping))), '50 ms');
  tell('elements', String(directories[0]?.nodes));
}
