import type { Plugin } from 'vite';

/**
 * rrule can write a rule in English and read it back. We never ask it to (src/i18n does that, in two languages), but its class
 * holds on to the code; this hands it an empty module instead, a quarter of the package.
 */
export const withoutRruleWords = (): Plugin => ({
  name: 'without-rrule-words',
  load: {
    filter: { id: /\/node_modules\/rrule\/dist\/esm\/nlp\/index\.js$/ },
    handler: () => 'export const fromText = undefined, parseText = undefined, toText = undefined, isFullyConvertible = undefined;',
  },
});
