/** A node of JSON-LD 1.1 as search engines read it: a type of schema.org, and its properties. Undefined members are left out of the text. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | undefined;
}

/** Points at a node by its `@id`. */
export interface JsonLdReference {
  readonly '@id': string;
}

/** What a property of a node can hold. */
export type JsonLdValue = string | number | boolean | JsonLdNode | JsonLdReference | readonly JsonLdValue[];

/** Nodes that point at one another, in the vocabulary of schema.org. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** The first of those that have the same `@id`, which two widgets of one page bring. */
export function mergeGraphs(graphs: readonly JsonLdGraph[]): JsonLdGraph {
  const nodes = new Map<string | JsonLdNode, JsonLdNode>();
  for (const node of graphs.flatMap((graph) => graph['@graph'])) {
    const key = node['@id'] ?? node;
    if (!nodes.has(key)) nodes.set(key, node);
  }
  return { '@context': 'https://schema.org', '@graph': [...nodes.values()] };
}

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * `graph` as the text of a `<script type="application/ld+json">`: what could end the element, open a comment in it or mean
 * something to HTML or to older JavaScript is escaped as JSON allows, so that it reads back as it was.
 */
export const jsonLdText = (graph: JsonLdGraph): string =>
  JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character]!);
