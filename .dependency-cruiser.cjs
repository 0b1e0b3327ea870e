// The arrows between the layers of src: each may import what stands to its right in CONTRIBUTING.md, and nothing else.

/** For each layer, the others (or the one file of them) that it may import. */
const arrows = {
  lib: [],
  domain: ['lib'],
  feed: ['domain', 'lib'],
  i18n: ['domain', 'lib', 'feed/feed-error.ts'],
  theme: [],
  loader: ['lib'],
  context: ['feed', 'domain', 'lib'],
  controllers: ['context', 'feed', 'i18n', 'domain', 'lib'],
  elements: ['controllers', 'context', 'feed', 'i18n', 'theme', 'loader', 'domain', 'lib'],
  prerender: ['elements', 'controllers', 'context', 'feed', 'i18n', 'theme', 'domain', 'lib'],
  cli: ['prerender', 'feed', 'i18n', 'domain', 'lib'],
  receiver: ['feed', 'i18n', 'domain', 'lib'],
};

/** The only modules that may import a package. */
const doors = [
  { name: 'rrule', packages: 'rrule', from: '^src/domain/recurrence/rrule-engine\\.ts$' },
  { name: 'date-fns-tz', packages: 'date-fns-tz', from: '^src/domain/time/offsets\\.ts$' },
  { name: 'lit', packages: 'lit|@lit/context', from: '^src/(elements|controllers|context|theme|prerender)/' },
  { name: 'lit-on-servers', packages: '@lit-labs/ssr|@lit-labs/ssr-dom-shim|parse5', from: '^src/prerender/' },
  { name: 'servers', packages: 'libsql|kysely|pg|nodemailer|hono|@hono/node-server', from: '^src/receiver/' },
  { name: 'schema-validators', packages: 'ajv|ajv-formats', from: '^src/cli/' },
  { name: 'calendar-lines', packages: 'ical\\.js', from: '^src/cli/import/ics/content-lines\\.ts$' },
  { name: 'sheets', packages: 'csv-parse', from: '^src/cli/import/csv/sheet\\.ts$' },
];

const layerRules = Object.entries(arrows).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})(/|$)` },
}));

const doorRules = doors.map(({ name, packages, from }) => ({
  name: `one-door-to-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: from },
  to: { path: `^node_modules/(${packages})/` },
}));

const known = doors.map(({ packages }) => packages).join('|');

module.exports = {
  forbidden: [
    ...layerRules,
    ...doorRules,
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-other-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/', pathNot: `^node_modules/(${known})/` },
    },
    {
      name: 'node-only-in-commands',
      comment: 'What runs in a page has no Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|receiver)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'wire-stays-in-feed',
      comment: 'Only the feed layer knows the shape of what is published.',
      severity: 'error',
      from: { pathNot: '^(src/feed|src/cli|test|scripts)/|^src/(core|receiver/names)\\.ts$' },
      to: { path: '^src/feed/(wire\\.ts|parse/|schema/)' },
    },
    {
      name: 'elements-keep-to-themselves',
      comment: 'Elements compose by tag: of another element they import its define.ts, its events and its types.',
      severity: 'error',
      from: { path: '^src/elements/(cop-[^/]+)/' },
      to: {
        path: '^src/elements/cop-',
        pathNot: '^src/elements/($1/|[^/]+/(define|[^/]+\\.events)\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'core-has-no-page',
      comment: 'cop-widgets/core runs in Node: no Lit, no DOM.',
      severity: 'error',
      from: { path: '^src/core\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(feed|i18n|domain|lib)/' },
    },
    { name: 'source-is-not-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|stories|demo|scripts)/' } },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
