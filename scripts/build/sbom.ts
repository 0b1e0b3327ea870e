import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from '../root.ts';
import type { ShippedPackage } from './third-party.ts';

/** A package as package-lock.json has it, by its folder. */
interface Locked {
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** https://github.com/package-url/purl-spec. */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** What npm checked the package by: `sha512-` and Base64. */
const hash = (integrity: string): object => ({
  alg: 'SHA-512',
  content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
});

const licence = (spdx: string): object => (/[ (]/.test(spdx) ? { expression: spdx } : { license: { id: spdx } });

/** A UUID that the same content always has (RFC 9562, version 8). */
function serialNumber(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = '89ab'[parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The software bill of materials of what is shipped: CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). It names the packages whose
 * modules the bundler has put into files of dist/, not those that only helped to build them; equal builds have equal bills.
 */
export function billOfMaterials(shipped: readonly ShippedPackage[]): object {
  const locked = (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }).packages;
  const own = purl(packageJson.name, packageJson.version);
  const refs = new Map(shipped.map(({ name, version }) => [name, purl(name, version)]));
  const refsOf = (names: readonly string[]): string[] => [...new Set(names.flatMap((name) => refs.get(name) ?? []))].sort();

  const components = shipped.map(({ name, version, license, path, places }) => {
    const { integrity } = locked[path] ?? {};
    return {
      type: 'library',
      'bom-ref': purl(name, version),
      name,
      version,
      scope: 'required',
      ...(integrity?.startsWith('sha512-') && { hashes: [hash(integrity)] }),
      licenses: [licence(license)],
      purl: purl(name, version),
      properties: places.map((place) => ({ name: 'cop-widgets:shipped-in', value: place })),
    };
  });
  const dependencies = [
    { ref: own, dependsOn: refsOf(Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies })) },
    ...shipped.map(({ name, version, path }) => {
      const { dependencies: needed, peerDependencies } = locked[path] ?? {};
      return { ref: purl(name, version), dependsOn: refsOf(Object.keys({ ...needed, ...peerDependencies })) };
    }),
  ];
  const bill = {
    metadata: {
      component: {
        type: 'library',
        'bom-ref': own,
        name: packageJson.name,
        version: packageJson.version,
        description: packageJson.description,
        licenses: [licence(packageJson.license)],
        purl: own,
      },
    },
    components,
    dependencies,
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(JSON.stringify(bill)),
    version: 1,
    ...bill,
  };
}
