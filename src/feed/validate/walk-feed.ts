import schema from '../schema/cop-feed.schema.json' with { type: 'json' };

/** A part of a JSON Schema, as far as walking needs it. */
interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode;
  readonly items?: SchemaNode;
}

/** A value of a feed that the schema knows. */
export interface Visit {
  readonly value: unknown;
  /** JSON Pointer. */
  readonly path: string;
  /** Names of the definitions that the schema has for it, its own first; empty for what has none. */
  readonly definitions: readonly string[];
  /** The members that the schema knows, where the value is a record of such. */
  readonly members?: readonly string[];
}

const definitions = schema.$defs as unknown as Readonly<Record<string, SchemaNode>>;

/** The node with what its references say. */
function resolved(node: SchemaNode, names: readonly string[] = []): { readonly node: SchemaNode; readonly names: readonly string[] } {
  const name = node.$ref?.replace('#/$defs/', '');
  if (!name) return { node, names };
  const base = resolved(definitions[name] ?? {}, [...names, name]);
  const { properties } = base.node;
  return { node: { ...base.node, ...(properties && { properties: { ...properties, ...node.properties } }) }, names: base.names };
}

/** A path one step on (RFC 6901). */
export const pointer = (path: string, key: string | number): string => `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Every value of `feed` that the published schema knows, each before those inside it. Comments and unknown members are left out. */
export function* walkFeed(feed: unknown): Iterable<Visit> {
  yield* walk(feed, schema as unknown as SchemaNode, '');
}

function* walk(value: unknown, reference: SchemaNode, path: string): Iterable<Visit> {
  const { node, names } = resolved(reference);
  const { properties, additionalProperties, items } = node;
  yield { value, path, definitions: names, ...(properties && { members: Object.keys(properties) }) };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const next = Array.isArray(value) ? items : (properties?.[key] ?? (key.startsWith('_') ? undefined : additionalProperties));
    if (next) yield* walk(inner, next, pointer(path, key));
  }
}
