import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import packageJson from '../../package.json' with { type: 'json' };
import type { Declaration, Described, Manifest } from '../../scripts/build/manifest.ts';
import { elementTags } from '../../scripts/build/targets.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { type Drawn, whatIsDrawn } from './drawn.ts';
import { dist, root } from './support.ts';

const read = <T>(name: string): T => JSON.parse(dist(name)) as T;
const { modules } = read<Manifest>('custom-elements.json');
const elements = new Map(modules.flatMap(({ declarations }) => declarations).map((element) => [element.tagName ?? '', element]));
const names = (described: readonly Described[] | undefined): string[] => (described ?? []).map(({ name }) => name);
const sorted = (list: readonly string[]): string[] => [...list].sort();

/** Events that stay on the element which named the feed; all others leave the shadow roots around them. */
const STAYS = /^cop-feed-/;

/** Parts of an element; some stand as `names` in what is said of another. */
const partsOf = ({ cssParts = [] }: Declaration): string[] =>
  cssParts.flatMap(({ name, description = '' }) => [name, ...[...description.matchAll(/`([\w-]+)`/g)].map(([, other = '']) => other)]);

describe('the manifest of the elements', () => {
  it('has every element', () => {
    assert.deepEqual(sorted([...elements.keys()]), sorted(elementTags));
  });

  for (const [tag, element] of elements) {
    const drawn: Promise<Drawn> = whatIsDrawn(tag);

    it(`says what everything of ${tag} is`, () => {
      assert.ok(element.summary && element.description);
      const { members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
      const mute = [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties].filter((each) => !each.description);
      assert.deepEqual(names(mute), []);
      assert.deepEqual(names(attributes.filter(({ type }) => !/^(boolean|number|string|('[^']+'( \| )?)+)$/.test(type?.text ?? ''))), []);
      assert.deepEqual(names(members.filter(({ kind, type }) => kind === 'field' && !type)), []);
      assert.deepEqual(names(events.filter(({ type }) => !/^Cop\w+Event$/.test(type?.text ?? ''))), []);
      for (const list of [members, attributes, events, slots, cssParts]) assert.equal(new Set(names(list)).size, list.length);
    });

    it(`knows every part of ${tag}, and no other`, async () => {
      const { parts, says } = await drawn;
      const told = partsOf(element);
      assert.deepEqual(
        parts.filter((part) => !told.includes(part)),
        [],
        'add @csspart',
      );
      assert.deepEqual(
        names(element.cssParts).filter((part) => !parts.includes(part) && !says(part)),
        [],
        'there is no such part',
      );
    });

    it(`knows every slot of ${tag}, and no other`, async () => {
      const drawsNothing = !element.cssProperties;
      assert.deepEqual(sorted(names(element.slots)), drawsNothing ? [''] : sorted((await drawn).slots));
    });

    it(`knows every event of ${tag}, and no other`, async () => {
      const { events: own, uses } = await drawn;
      const told = new Map((element.events ?? []).map(({ name, type }) => [name, type?.text ?? '']));
      const ofOthers = uses.flatMap((used) => elements.get(used)?.events ?? []).filter(({ name }) => !STAYS.test(name));
      const fired = new Set([...own, ...ofOthers.map(({ type }) => type?.text ?? '')]);
      assert.deepEqual(sorted([...new Set(told.values())]), sorted([...fired]));
    });
  }

  it('has the tokens for every element that draws', () => {
    for (const [tag, { cssProperties }] of elements)
      assert.deepEqual(names(cssProperties), tag === 'cop-feed' ? [] : tokens.map(({ name }) => name));
  });
});

/** JSON Schemas of what editors read, as far as ours goes. */
const named = (more: object, ...required: string[]): object => ({
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['name', 'description', ...required],
    additionalProperties: false,
    properties: { name: { type: 'string', minLength: 1 }, description: { type: 'string', minLength: 1 }, ...more },
  },
});
const text = { type: 'string' };
const withoutMinimum = (schema: object): object => ({ ...schema, minItems: 0 });
const typed = withoutMinimum(named({ type: text }));
const object = (properties: object): object => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
});

const SHAPES = {
  'vscode.html-custom-data.json': object({
    $schema: text,
    version: { const: 1.1 },
    tags: named({
      references: { type: 'array' },
      attributes: named({ values: { type: 'array', items: object({ name: { type: 'string', minLength: 1 } }) } }),
    }),
  }),
  'vscode.css-custom-data.json': object({ $schema: text, version: { const: 1.1 }, properties: named({}), pseudoElements: named({}) }),
  'web-types.json': object({
    $schema: text,
    name: { const: packageJson.name },
    version: { const: packageJson.version },
    'description-markup': { const: 'markdown' },
    contributions: object({
      html: object({
        elements: named({
          attributes: named({ value: { type: 'object', required: ['type'], properties: { type: text, default: text } } }, 'value'),
          slots: {
            type: 'array',
            items: { type: 'object', required: ['name', 'description'], properties: { name: text, description: text } },
          },
          events: typed,
          js: object({ properties: typed, events: typed }),
          source: object({ symbol: text, module: text }),
        }),
      }),
      css: object({ properties: named({}), 'pseudo-elements': named({}) }),
    }),
  }),
};

describe('what editors read', () => {
  for (const [name, shape] of Object.entries(SHAPES)) {
    it(`${name} has the shape that they know`, () => {
      const ajv = new Ajv({ allErrors: true });
      assert.ok(ajv.validate(shape, read(name)), ajv.errorsText());
    });
  }

  interface Tag extends Described {
    readonly attributes: readonly (Described & { readonly values: readonly { readonly name: string }[] })[];
  }

  it('offers VS Code every element with its attributes, and the words to choose from', () => {
    const { tags } = read<{ tags: readonly Tag[] }>('vscode.html-custom-data.json');
    for (const { name, attributes } of tags) assert.deepEqual(names(attributes), names(elements.get(name)?.attributes));
    assert.deepEqual(sorted(names(tags)), sorted(elementTags));
    const view = tags.find(({ name }) => name === 'cop-schedule')?.attributes.find(({ name }) => name === 'view');
    assert.deepEqual(names(view?.values as Described[]), ['agenda', 'month', 'week']);
  });

  it('offers every token and part once', () => {
    const { properties, pseudoElements } =
      read<Record<'properties' | 'pseudoElements', readonly Described[]>>('vscode.css-custom-data.json');
    assert.deepEqual(
      names(properties),
      tokens.map(({ name }) => name),
    );
    const parts = new Set([...elements.values()].flatMap(({ cssParts }) => names(cssParts)));
    assert.deepEqual(sorted(names(pseudoElements)), sorted([...parts].map((part) => `::part(${part})`)));
  });

  it('is found through package.json, and leads to modules that are there', () => {
    assert.ok(existsSync(join(root, packageJson['web-types'])));
    assert.ok(existsSync(join(root, packageJson.customElements)));
    const { contributions } = read<{ contributions: { html: { elements: readonly { source: { module: string } }[] } } }>('web-types.json');
    assert.equal(contributions.html.elements.length, elementTags.length);
    for (const { source } of contributions.html.elements) assert.ok(existsSync(join(root, 'dist', source.module)), source.module);
  });
});
