import type { BlockElement } from './elements.ts';

/** A value of PHP: words to be translated are wrapped as `{ say }`. */
type Value = string | number | boolean | { readonly say: string } | readonly Value[] | { readonly [key: string]: Value };

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const isWords = (value: object): value is { say: string } => 'say' in value && Object.keys(value).length === 1;

function literal(value: Value, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}\t`;
  if (!Array.isArray(value) && isWords(value)) return `__( ${quoted(value.say)}, 'cop-widgets' )`;
  const entries = Array.isArray(value)
    ? value.map((each: Value) => literal(each, inner))
    : Object.entries(value).map(([key, each]) => `${quoted(key)} => ${literal(each, inner)}`);
  return entries.length === 0 ? 'array()' : `array(\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent})`;
}

const byName = <T extends { readonly name: string }, V extends Value>(list: readonly T[], describe: (each: T) => V): Record<string, V> =>
  Object.fromEntries(list.map((each) => [each.name, describe(each)]));

/** includes/elements.php: the widgets and their attributes, the words for them, and the hash of the script. */
export function elementsPhp(elements: readonly BlockElement[], integrity: string): string {
  const known = Object.fromEntries(
    elements.map(({ tag, attributes }) => [
      tag,
      { attributes: byName(attributes, ({ type, options, shared }) => ({ type, options: [...options], shared })) },
    ]),
  );
  const words = Object.fromEntries(
    elements.map(({ tag, summary, attributes }) => [
      tag,
      { summary: { say: summary }, attributes: byName(attributes, ({ label, help }) => ({ label: { say: label }, help: { say: help } })) },
    ]),
  );
  return `<?php
/**
 * Made from custom-elements.json when the plugin is packed.
 *
 * @package CopWidgets
 */

namespace CopWidgets;

defined( 'ABSPATH' ) || exit;

/** Of scripts/cop-widgets.js (https://www.w3.org/TR/sri/). It covers what that script loads, too. */
const SCRIPT_INTEGRITY = ${quoted(integrity)};

/**
 * The widgets by their tags.
 *
 * @return array<string, array>
 */
function elements() {
\treturn ${literal(known, '\t')};
}

/**
 * What those who edit pages read about the widgets.
 *
 * @return array<string, array>
 */
function element_words() {
\treturn ${literal(words, '\t')};
}
`;
}
