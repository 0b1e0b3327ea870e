import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Target } from './targets.ts';

interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly license: string;
  /** Absolute. */
  readonly folder: string;
}

/** The folder of the package that a module came from, or undefined for our own modules. */
const packageFolder = (moduleId: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(moduleId.replaceAll('\\', '/'))?.[0];

function describe(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  if (!name || !version || !license) throw new Error(`${folder}/package.json names no name, version or licence.`);
  return { name, version, license, folder };
}

const byName = (a: BundledPackage, b: BundledPackage): number => (a.name < b.name ? -1 : 1);

/** The packages that modules came from, each once, in order of name. */
function packagesOf(moduleIds: Iterable<string>): BundledPackage[] {
  const folders = new Set([...moduleIds].map(packageFolder).filter((folder) => folder !== undefined));
  return [...folders].map(describe).sort(byName);
}

/** The packages in a file, as a banner names them: `lit (BSD-3-Clause), rrule (BSD-3-Clause)`. */
export const credits = (moduleIds: Iterable<string>): string =>
  packagesOf(moduleIds)
    .map(({ name, license }) => `${name} (${license})`)
    .join(', ');

function licenseText({ folder, license }: BundledPackage): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
}

/** A package whose modules are in files of dist/. */
export interface ShippedPackage extends BundledPackage {
  /** Its folder as package-lock.json names it. */
  readonly path: string;
  /** Where it is: in what pages load, in what bundlers take from npm, or in the commands. */
  readonly places: readonly string[];
}

const PLACES: Readonly<Record<Target, string>> = { script: 'pages', all: 'pages', elements: 'pages', npm: 'npm', node: 'commands' };

/** Collects what the builds put into their files of other people's work. */
export class ThirdParty {
  readonly #moduleIds = new Map<string, Set<string>>();

  /** For each build whose files are shipped. */
  plugin(target: Target): Plugin {
    const place = PLACES[target];
    const moduleIds = this.#moduleIds.get(place) ?? new Set();
    this.#moduleIds.set(place, moduleIds);
    return {
      name: 'third-party',
      generateBundle: (_options, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.moduleIds.forEach((id) => moduleIds.add(id));
        }
      },
    };
  }

  /** The packages, in order of name. */
  packages(): readonly ShippedPackage[] {
    const places = [...this.#moduleIds].map(([place, ids]) => [place, packagesOf(ids).map(({ folder }) => folder)] as const);
    return packagesOf([...this.#moduleIds.values()].flatMap((ids) => [...ids])).map((bundled) => ({
      ...bundled,
      path: bundled.folder.slice(bundled.folder.indexOf('/node_modules/') + 1),
      places: places.filter(([, folders]) => folders.includes(bundled.folder)).map(([place]) => place),
    }));
  }

  /** The text of THIRD-PARTY-LICENSES.txt. */
  notice(): string {
    const entries = this.packages().map(
      (bundled) => `${bundled.name} ${bundled.version} (${bundled.license})\n\n${licenseText(bundled)}\n`,
    );
    return `The files of CoP Widgets contain these packages.\n\n${entries.join(`\n${'-'.repeat(80)}\n\n`)}`;
  }
}
