// Runs the tests that need no page: bundled by esbuild, as the product is, and run in one process by node:test. What computes
// with time runs once in each of several zones of the process. FILE… limits the files; the receiver's tests run only so.
// Ends with the number of tests that passed and failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from '../root.ts';
import { readTotal, report, type Tally } from './tally.ts';

/** The zone in which mistakes hide, and one on either side of Greenwich and of the equator. `COP_ZONES` names others, with commas. */
const ZONES = (process.env['COP_ZONES'] ?? 'UTC,America/Vancouver,Pacific/Auckland').split(',');
const [FIRST_ZONE, ...OTHER_ZONES] = ZONES as [string, ...string[]];

/** A minute of work for which the zone of the process is one of many. */
const ONCE = 'domain/time/every-zone.test.ts';

const GROUPS = [
  { folders: ['domain', 'lib', 'i18n', 'feed', 'cli', 'architecture', 'theme', 'embed'], zones: [FIRST_ZONE], isAsked: false },
  // What computes with time.
  { folders: ['domain/time', 'domain/recurrence', 'domain/occurrence', 'domain/calendar'], zones: OTHER_ZONES, isAsked: false },
  { folders: ['i18n'], zones: OTHER_ZONES.slice(0, 1), isAsked: false },
  // Kills, locks and full disks take their time: only where they are asked for.
  { folders: ['receiver'], zones: [FIRST_ZONE], isAsked: true },
];

/** A hung test fails instead of hanging the run. */
const TIMEOUT_MS = 900_000;

/** Packages stay outside, except those that are bundled into the product: they are tested in the shape in which they ship. */
const packagesOutside: Plugin = {
  name: 'packages-outside',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      /^(rrule|date-fns(-tz)?)(\/|$)/.test(path) ? undefined : { path, external: true },
    );
  },
};

/** In a bundle a module has lost its place; those that read files beside them keep it. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const places = { url: pathToFileURL(path).href, dirname: dirname(path), filename: path };
      const source = readFileSync(path, 'utf8');
      const contents = source.replaceAll(/\bimport\.meta\.(url|dirname|filename)\b/g, (_, name: keyof typeof places) =>
        JSON.stringify(places[name]),
      );
      return { contents, loader: 'ts' };
    });
  },
};

function testFiles(folder: string): string[] {
  const path = join(root, 'test', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(path, name))
    .sort();
}

async function bundle(files: readonly string[], outfile: string): Promise<void> {
  await build({
    stdin: { contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: root },
    outfile,
    bundle: true,
    // package.json says which modules of the product have effects; every test has.
    ignoreAnnotations: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20.19',
    sourcemap: 'inline',
    sourcesContent: false,
    define: { __VERSION__: JSON.stringify(packageJson.version) },
    plugins: [packagesOutside, ownPlaces],
    logLevel: 'error',
  });
}

/** Runs one bundle in one zone, passing on what it prints but for its totals. */
async function run(bundlePath: string, zone: string, name: string): Promise<Tally> {
  const reporter = join(root, 'scripts/test/node-reporter.mjs');
  const child = spawn(process.execPath, ['--enable-source-maps', `--test-reporter=${reporter}`, bundlePath], {
    cwd: root,
    // What is tried at random is tried most in the first zone; another zone of the process is unlikely to change it.
    env: { ...(zone !== ZONES[0] && { PROPERTY_RUNS: '20' }), ...process.env, TZ: zone, NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  const total = readTotal(output) ?? { passed: 0, failed: 1 };
  const failed = total.failed || (code === 0 ? 0 : 1);
  const words = output.replace(/\d+ passed, \d+ failed\n$/, '').trim();
  if (words) console.log(`${name}\n${words}\n`);
  if (failed && !total.failed)
    console.log(
      `${name}: the process ended with ${code === null ? `no code (over ${String(TIMEOUT_MS / 1000)} s?)` : `code ${String(code)}`}.\n`,
    );
  return { name, passed: total.passed, failed };
}

const only = process.argv.slice(2).map((file) => resolve(root, file));
const tallies: Tally[] = [];
mkdirSync(join(root, '.cache'), { recursive: true });
// Inside the project, so that packages are found; of this run alone, so that two runs do not meet.
const bundles = mkdtempSync(join(root, '.cache/unit-'));
for (const { folders, zones, isAsked } of GROUPS) {
  const isMeant = (file: string): boolean =>
    (only.length === 0 ? !isAsked : only.some((wanted) => file.startsWith(wanted))) && (zones[0] === FIRST_ZONE || !file.endsWith(ONCE));
  const files = folders.flatMap(testFiles).filter(isMeant);
  if (files.length === 0) continue;
  const bundlePath = join(bundles, `${folders.join('-').replaceAll('/', '-')}.mjs`);
  try {
    await bundle(files, bundlePath);
    for (const zone of zones)
      tallies.push(await run(bundlePath, zone, zones.length > 1 ? `${folders.join(', ')} in ${zone}` : folders.join(', ')));
  } catch (error) {
    console.log(`Could not bundle ${files.map((file) => relative(root, file)).join(', ')}: ${String(error)}`);
    tallies.push({ name: folders.join(', '), passed: 0, failed: 1 });
  }
}
rmSync(bundles, { recursive: true });
report(tallies);
