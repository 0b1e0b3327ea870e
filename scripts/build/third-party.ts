import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

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

/** Collects what the builds put into their files of other people's work. */
export class ThirdParty {
  readonly #moduleIds = new Set<string>();

  /** For each build whose files are shipped. */
  plugin(): Plugin {
    return {
      name: 'third-party',
      generateBundle: (_options, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.moduleIds.forEach((id) => this.#moduleIds.add(id));
        }
      },
    };
  }

  /** The text of THIRD-PARTY-LICENSES.txt. */
  notice(): string {
    const entries = packagesOf(this.#moduleIds).map(
      (bundled) => `${bundled.name} ${bundled.version} (${bundled.license})\n\n${licenseText(bundled)}\n`,
    );
    return `The files of CoP Widgets contain these packages.\n\n${entries.join(`\n${'-'.repeat(80)}\n\n`)}`;
  }
}
