import type { Plugin } from 'vite';

/**
 * Leaves rrule's class out of a build. Our one door to rrule (src/domain/recurrence/rrule-engine.ts) takes its tables of a year,
 * which know the class for the names of its frequencies alone; with it come the words of rules in English, their parser, caches
 * and iterators, 9 kB of what a visitor would load. Of what is left, only what is used: nothing in it acts by being loaded.
 * test/package compares what the builds find with what the sources find.
 */
export const withoutRruleClass = (): Plugin => ({
  name: 'without-rrule-class',
  load: {
    filter: { id: /\/node_modules\/rrule\/dist\/esm\/rrule\.js$/ },
    handler: () => 'export const RRule = { YEARLY: 0, MONTHLY: 1 };',
  },
  transform: {
    filter: { id: /\/node_modules\/rrule\/dist\/esm\/.*\.js$/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: false }),
  },
});
