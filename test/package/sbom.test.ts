import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import packageJson from '../../package.json' with { type: 'json' };
import { billOfMaterials } from '../../scripts/build/sbom.ts';
import { snippet } from '../../scripts/build/snippet.ts';
import { dist, root } from './support.ts';

interface Bill {
  readonly serialNumber: string;
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes: readonly { readonly content: string }[];
    readonly properties: readonly { readonly value: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const text = dist('sbom.cdx.json');
const bill = JSON.parse(text) as Bill;
const placesOf = (name: string): string[] =>
  bill.components.filter((component) => component.name === name).flatMap(({ properties }) => properties.map(({ value }) => value));

describe('the bill of materials', () => {
  it('is CycloneDX 1.6', async () => {
    assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null);
  });

  it('names what THIRD-PARTY-LICENSES.txt names, as the lock file has it', () => {
    const told = [...dist('THIRD-PARTY-LICENSES.txt').matchAll(/(?:packages\.\n\n|-{80}\n\n)(@?[\w./-]+) (\d+\.\S+) \(/g)].map(
      ([, name, version]) => `${name ?? ''}@${version ?? ''}`,
    );
    assert.deepEqual(
      bill.components.map(({ name, version }) => `${name}@${version}`),
      told.length > 0 ? told : undefined,
    );
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; integrity: string }>;
    };
    for (const { name, version, hashes } of bill.components) {
      const [, { integrity } = { integrity: '' }] =
        Object.entries(packages).find(([path, locked]) => path.endsWith(`node_modules/${name}`) && locked.version === version) ?? [];
      assert.equal(hashes[0]?.content, Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'), name);
    }
  });

  it('says where each is', () => {
    for (const name of Object.keys(packageJson.dependencies)) assert.ok(placesOf(name).includes('pages'), name);
    assert.ok(placesOf('rrule').includes('pages') && placesOf('rrule').includes('npm'));
    assert.deepEqual(placesOf('hono'), ['commands']);
    assert.deepEqual(placesOf('vite'), []);
  });

  it('leads from the package to every one of them', () => {
    const reached = new Set<string>();
    const walk = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      bill.dependencies.find((each) => each.ref === ref)?.dependsOn.forEach(walk);
    };
    walk(bill.metadata.component['bom-ref']);
    assert.deepEqual(
      bill.components.map(({ purl }) => purl).filter((purl) => !reached.has(purl)),
      [],
    );
  });

  it('is the same for the same content, and has another number for other content', () => {
    const lit = { name: 'lit', version: '3.3.3', license: 'BSD-3-Clause', folder: '/', path: 'node_modules/lit', places: ['pages'] };
    const { serialNumber } = billOfMaterials([lit]) as Bill;
    assert.equal((billOfMaterials([lit]) as Bill).serialNumber, serialNumber);
    assert.notEqual((billOfMaterials([]) as Bill).serialNumber, serialNumber);
    assert.doesNotMatch(text, /"timestamp"/);
  });
});

describe('the snippet', () => {
  it('is pinned to the script beside it', () => {
    const hashes = JSON.parse(dist('integrity.json')) as Record<string, string>;
    assert.equal(dist('snippet.html'), snippet(hashes));
    assert.match(
      dist('snippet.html'),
      /^<script type="module" crossorigin integrity="sha384-[\w+/]{64}" src="https:\/\/association\.example\/cop-widgets\.js"><\/script>\n<cop-/,
    );
    assert.ok(dist('snippet.html').includes(hashes['cop-widgets.js']!));
    assert.ok(snippet(hashes, 'https://museum.example/widgets').includes('src="https://museum.example/widgets/cop-widgets.js"'));
  });
});
