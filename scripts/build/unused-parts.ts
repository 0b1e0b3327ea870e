import type { Plugin } from 'vite';

/**
 * Parts of packages that our one door to each of them never asks for, and that a bundler cannot know to be unused, with what
 * stands in for them. src/domain/recurrence/rrule-engine.ts takes two tables from rrule; src/domain/time/offsets.ts asks formatInTimeZone about numbers, for `xxx` alone. test/package compares what the
 * builds find with what the sources find.
 */
const REPLACEMENTS: readonly (readonly [path: string, code: string])[] = [
  // The table of nth weekdays asks the class of rules for the numbers of two frequencies.
  ['rrule/dist/esm/rrule.js', 'export const RRule = { YEARLY: 0, MONTHLY: 1 };'],
  // Everything but offsets: date-fns gets only the offset back, between quotes, to take them off.
  ['date-fns/format.js', `export const format = (date, text) => text.slice(1, -1);`],
  ['date-fns-tz/dist/esm/toDate/index.js', 'export const toDate = (value) => new Date(value);'],
  ['date-fns-tz/dist/esm/_lib/tzIntlTimeZoneName/index.js', 'export let tzIntlTimeZoneName;'],
];

/** Leaves out of a build what packages bring and nobody asks for: about 9 kB of what a visitor would load. */
export const withoutUnusedParts = (): Plugin => ({
  name: 'without-unused-parts',
  load(id) {
    const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1);
    return REPLACEMENTS.find(([part]) => part === path)?.[1];
  },
});
