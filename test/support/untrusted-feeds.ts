import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { sampleFeed } from './schema-sample.ts';

const demoFeed = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../demo/feeds/${name}.cop-feed.json`, import.meta.url), 'utf8'));

/** Feeds that can be read. */
export const samples: readonly unknown[] = [sampleFeed(), ...['casc', 'astc', 'cauce', 'cscce', 'partner-museum', 'mixed'].map(demoFeed)];

/** The way to a value: names of members and numbers of items. */
export type Path = readonly (string | number)[];

/** Every place in `value` where something else could stand. */
function* places(value: unknown, path: Path = []): Iterable<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy of `value` with `change` made at `path`. */
export function changed(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const members = copy as Record<string | number, unknown>;
  members[key] = changed(members[key], rest, change);
  return copy;
}

const allPlaces = samples.map((sample) => [...places(sample)]);

/** A place in one of the samples, by numbers: counterexamples stay readable. */
export const anywhere = fc
  .nat({ max: samples.length - 1 })
  .chain((index) => fc.tuple(fc.constant(index), fc.constantFrom(...(allPlaces[index] ?? []))));

/** Values that catch readers out, beside any JSON. */
export const surprise = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    {},
    [],
    { toString: 1, valueOf: 1 },
    [[[]]],
    -0,
    1e308,
    '\u0000',
    '__proto__',
    { en: null },
    'x'.repeat(20_001),
  ),
);
