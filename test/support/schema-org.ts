import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** A type of schema.org: what it is a kind of, and the types of the values of its own properties. */
interface SchemaType {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const source = ts.createSourceFile(
  'schema.d.ts',
  readFileSync(
    createRequire(import.meta.url)
      .resolve('schema-dts')
      .replace(/schema\.js$/, 'schema.d.ts'),
    'utf8',
  ),
  ts.ScriptTarget.Latest,
);
const types = new Map<string, SchemaType>();
/** Names of terms, such as `https://schema.org/EventCancelled`, by the enumeration that has them. */
const terms = new Map<string, ReadonlySet<string>>();

const namesIn = (node: ts.TypeNode | undefined): readonly string[] =>
  !node ? [] : ts.isUnionTypeNode(node) ? node.types.flatMap(namesIn) : ts.isTypeReferenceNode(node) ? [node.typeName.getText(source)] : [];

source.forEachChild((node) => {
  if (ts.isInterfaceDeclaration(node)) {
    const parents = (node.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => type.expression.getText(source)));
    const properties = new Map<string, readonly string[]>();
    for (const member of node.members) {
      if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name)) continue;
      const [value] = member.type && ts.isTypeReferenceNode(member.type) ? (member.type.typeArguments ?? []) : [];
      properties.set(member.name.text, namesIn(value));
    }
    types.set(node.name.text, { parents, properties });
  } else if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
    const literals = node.type.types.flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : [],
    );
    if (literals.length > 0) terms.set(node.name.text, new Set(literals));
  }
});

/** A type and all that it is a kind of. */
function ancestry(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (each: string): void => {
    const plain = each.replace(/(Leaf|Base)$/, '');
    found.add(plain);
    for (const parent of [...(types.get(each)?.parents ?? [])]) visit(parent);
  };
  visit(`${name}Leaf`);
  return found;
}

/** The types of the values of a property of a type, its own or inherited; undefined where it has no such property. */
function range(type: string, property: string): readonly string[] | undefined {
  for (const name of ancestry(type)) {
    const own = types.get(`${name}Base`)?.properties.get(property);
    if (own) return own;
  }
  return undefined;
}

const isUrl = (value: string): boolean => /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
const isDate = (value: string): boolean => /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) && !Number.isNaN(Date.parse(value));
const isDateTime = (value: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?$/.test(value) && !Number.isNaN(Date.parse(value));

/** Whether `value` is one of what `type` allows. */
function fits(value: unknown, type: string): boolean {
  if (typeof value === 'boolean') return type === 'Boolean';
  if (typeof value === 'number') return ['Number', 'Integer', 'Float'].includes(type);
  if (typeof value !== 'string') return false;
  if (terms.has(type) && type !== 'Boolean') return terms.get(type)!.has(value);
  const tests: Readonly<Record<string, (text: string) => boolean>> = {
    Text: () => true,
    URL: isUrl,
    Date: isDate,
    DateTime: isDateTime,
    Duration: (text) => /^P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/.test(text),
  };
  return tests[type]?.(value) ?? false;
}

/**
 * What schema.org's definitions find wrong with a node and those inside it: types and properties that do not exist, that do
 * not belong together, and values that are of none of the types that a property takes.
 * @param all every node of the graph by its `@id`: what a reference points at must be there and of a type that fits.
 */
export function schemaProblems(node: Record<string, unknown>, all: ReadonlyMap<string, string>, path = ''): string[] {
  const type = String(node['@type']);
  if (!types.has(`${type}Leaf`)) return [`${path}: there is no type ${type}`];
  return Object.entries(node).flatMap(([property, values]) => {
    if (property.startsWith('@') || values === undefined) return [];
    const allowed = range(type, property);
    const here = `${path}/${type}.${property}`;
    if (!allowed) return [`${here}: there is no such property`];
    return (Array.isArray(values) ? (values as unknown[]) : [values]).flatMap((value) => {
      if (typeof value !== 'object' || value === null)
        return allowed.some((each) => fits(value, each)) ? [] : [`${here}: ${JSON.stringify(value)} is none of ${allowed.join(', ')}`];
      const inner = value as Record<string, unknown>;
      const isReference = !('@type' in inner);
      const innerType = isReference ? all.get(String(inner['@id'])) : String(inner['@type']);
      if (innerType === undefined) return [`${here}: points at nothing: ${String(inner['@id'])}`];
      const isKind = allowed.some((each) => ancestry(innerType).has(each));
      return [
        ...(isKind ? [] : [`${here}: ${innerType} is none of ${allowed.join(', ')}`]),
        ...(isReference ? [] : schemaProblems(inner, all, here)),
      ];
    });
  });
}

/** The same for a whole graph. */
export function graphProblems(graph: { readonly '@graph': readonly object[] }): string[] {
  const nodes = graph['@graph'] as readonly Record<string, unknown>[];
  const all = new Map(nodes.map((node) => [String(node['@id']), String(node['@type'])]));
  return nodes.flatMap((node, index) => schemaProblems(node, all, `[${index}]`));
}
