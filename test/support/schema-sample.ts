import { readFileSync } from 'node:fs';

/** A part of a JSON Schema. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** The feed's schema as it is published. */
export const schema = JSON.parse(
  readFileSync(new URL('../../src/feed/schema/cop-feed.schema.json', import.meta.url), 'utf8'),
) as SchemaNode & { readonly $defs: Readonly<Record<string, SchemaNode>> };

/** A usable value for each definition that says more than its type. */
const values: Readonly<Record<string, unknown>> = {
  id: 'an-id',
  url: 'https://link.example/',
  httpUrl: 'https://page.example/',
  formAction: 'https://forms.example/1',
  langTag: 'en',
  text: { en: 'Words', fr: 'Mots' },
  date: '2026-12-08',
  partialDate: '2026-12',
  localDateTime: '2026-12-08T14:00:00',
  utcDateTime: '2026-12-08T19:00:00Z',
  duration: 'PT1H',
  timeZone: 'America/Toronto',
  rrule: 'FREQ=WEEKLY',
};

const byPattern: readonly (readonly [RegExp, unknown])[] = [
  [/^\^1/, '1.0'],
  [/\\d\{2\}:\\d\{2\}/, '14:00'],
  [/geo:/, 'geo:45.4,-75.7'],
  [/A-Z\]\{3\}/, 'CAD'],
  [/UTC\|/, 'America/Toronto'],
  [/\[a-z\]/, 'a_name'],
];

function plain({ type, pattern, format }: SchemaNode): unknown {
  if (format === 'email') return 'desk@association.example';
  if (pattern) return byPattern.find(([known]) => known.test(pattern))?.[1];
  return { boolean: true, integer: 3, number: 3, string: 'words' }[String(Array.isArray(type) ? type[0] : type)];
}

/**
 * A feed in which every member that the schema knows has a usable value, each object wrapped by `wrap`.
 * @param wrap told each object and the name of its definition, `feed` for the whole.
 */
export function sampleFeed(wrap: (object: Record<string, unknown>, name: string) => unknown = (object) => object): unknown {
  let uids = 0;
  const sample = (node: SchemaNode, name: string): unknown => {
    if (name.endsWith('.uid')) return `${++uids}@sample.example`;
    const definition = node.$ref?.replace('#/$defs/', '');
    if (definition && definition in values) return values[definition];
    if (definition && !node.properties) return sample(schema.$defs[definition] as SchemaNode, definition);
    if (node.const !== undefined) return node.const;
    if (node.enum) return node.enum[0];
    if (node.items) return [sample(node.items, name)];
    const properties = { ...(definition && schema.$defs[definition]?.properties), ...node.properties };
    if (Object.keys(properties).length) {
      return wrap(
        Object.fromEntries(Object.entries(properties).map(([member, inner]) => [member, sample(inner, `${name}.${member}`)])),
        name,
      );
    }
    if (node.additionalProperties) return { '2026-12-08T14:00:00': sample(node.additionalProperties, name) };
    return plain(node);
  };
  return sample(schema, 'feed');
}
