import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import moment, { type UnpackedZone } from 'moment-timezone';
import installed from 'moment-timezone/data/packed/latest.json' with { type: 'json' };
import { root } from '../root.ts';

/** The package whose releases hold those of the IANA time zone database, compiled. It serves this script and the tests only. */
const PACKAGE = 'moment-timezone';

/** The first release that is looked at: 2022e, the data of the oldest engine that the tests run in (WebKitGTK on Debian 12). */
const OLDEST = '0.5.38';

/** The zone data of one release, links among them. */
export interface Release {
  /** Of the database: `2026f`. */
  readonly version: string;
  readonly zones: ReadonlyMap<string, UnpackedZone>;
  /** Names that stand for another. */
  readonly links: ReadonlySet<string>;
}

function unpack({ version, zones: packed, links }: typeof installed): Release {
  const zones = new Map(packed.map((text) => moment.tz.unpack(text)).map((zone) => [zone.name, zone]));
  const names = links.map((pair) => pair.split('|') as [string, string]);
  for (const [target, name] of names) zones.set(name, zones.get(target)!);
  return { version, zones, links: new Set(names.map(([, name]) => name)) };
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} ended with ${String(status)}.`);
  return stdout;
}

/** The release of the installed package. */
export const newestRelease = (): Release => unpack(installed);

/** The version of the package that the registry has; undefined where it cannot be asked. */
export function publishedVersion(): string | undefined {
  try {
    return run('npm', ['view', PACKAGE, 'version', '--fetch-retries=0', '--loglevel=error']).trim();
  } catch {
    return undefined;
  }
}

/** The data of a release of the package, from the registry or from what was fetched before. */
function fetchRelease(version: string): Release {
  const folder = join(root, '.cache/zones');
  const file = join(folder, `${PACKAGE}-${version}.tgz`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) run('npm', ['pack', `${PACKAGE}@${version}`, '--pack-destination', folder, '--loglevel=error']);
  return unpack(JSON.parse(run('tar', ['-xzOf', file, 'package/data/packed/latest.json'])) as typeof installed);
}

const isSince = (first: string, version: string): boolean => first.localeCompare(version, 'en', { numeric: true }) <= 0;

/** Every release of the database from the oldest engine's on, each once, but for the installed one. Asks the registry. */
export function olderReleases(): readonly Release[] {
  const versions = JSON.parse(run('npm', ['view', PACKAGE, 'versions', '--json', '--loglevel=error'])) as string[];
  const releases = versions.filter((version) => isSince(OLDEST, version)).map(fetchRelease);
  const byVersion = new Map(releases.map((release) => [release.version, release]));
  return [...byVersion.values()].filter(({ version }) => version < installed.version);
}
