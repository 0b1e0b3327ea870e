/**
 * Writes src/feed/wire.ts, the types of a feed as it is published, from the feed's JSON Schema.
 * With --check it writes nothing and fails when the file is not what the schema makes now.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const schemaFile = new URL('../src/feed/schema/cop-feed.schema.json', import.meta.url);
const wireFile = new URL('../src/feed/wire.ts', import.meta.url);

interface Node {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Node;
}

const schema = JSON.parse(await readFile(schemaFile, 'utf8')) as Node & { $defs: Record<string, Node> };

/** Conditions between members: no type says them, and each would split its type in two. */
const conditions = new Set(['if', 'then', 'allOf', 'anyOf', 'dependentSchemas', 'dependentRequired', 'propertyNames']);

const nameOf = (reference: string): string => reference.replace('#/$defs/', '');
const typeName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The schema as the compiler makes readable types of it: one type for each definition, called by its name. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...node } = value as Node;
  if ($ref && !node.properties) return { ...node, tsType: typeName(nameOf($ref)) };
  if ($ref) {
    const base = schema.$defs[nameOf($ref)] as Node;
    return readable({
      ...base,
      ...node,
      required: [...(base.required ?? []), ...(node.required ?? [])],
      properties: { ...base.properties, ...node.properties },
    });
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(([keyword]) => !conditions.has(keyword))
      .map(([keyword, inner]) => [keyword, readable(inner)]),
  );
}

const wire = await compile({ ...(readable(schema) as JSONSchema), title: 'WireFeed' }, 'WireFeed', {
  // Unknown members are allowed in a feed, but nobody reads them.
  additionalProperties: false,
  unreachableDefinitions: true,
  bannerComment: '/* Generated from schema/cop-feed.schema.json by scripts/generate-wire.ts: change the schema instead. */',
  format: false,
});
const formatted = await format(wire, { ...(await resolveConfig(wireFile)), parser: 'typescript' });
// The compiler says of each definition how it met it.
const file = formatted.replace(/ \*\n \* This interface was referenced by .*\n \* via the .*\n/g, '');

if (!process.argv.includes('--check')) {
  await writeFile(wireFile, file);
} else if ((await readFile(wireFile, 'utf8').catch(() => '')) !== file) {
  console.error('src/feed/wire.ts is not what the schema makes: run "npx tsx scripts/generate-wire.ts" and commit the file.');
  process.exitCode = 1;
}
