import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** `type HourCycle = 'h12' | 'h23'`: the names of our own for a choice between words. */
const WORDS = /^export type (\w+) =((?:\s*\|?\s*'[^']*')+);/gm;

function choicesBySource(): ReadonlyMap<string, string> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = files.flatMap((name) => [...readFileSync(join(root, 'src', name), 'utf8').matchAll(WORDS)]);
  return new Map(found.map(([, name = '', words = '']) => [name, words.replace(/\s+/g, ' ').replace(/^[ |]+/, '')]));
}

let choices: ReadonlyMap<string, string> | undefined;

/**
 * What a page may write in the attribute of a property of the type `text`, as editors understand it: `boolean`, `number`, words
 * to choose from (`'h12' | 'h23'`), or `string` for everything that a converter reads.
 */
export function attributeType(text = 'string'): string {
  choices ??= choicesBySource();
  const type = text.replace(/\s*\|\s*undefined$/, '');
  if (type === 'boolean' || type === 'number') return type;
  const words = choices.get(type) ?? type;
  return /^'[^']*'(?: \| '[^']*')*$/.test(words) ? words : 'string';
}
