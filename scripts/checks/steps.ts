import { script, type Step } from './step.ts';

/** The compiler, once for each kind of place that code runs in: the native one, several times as fast. */
export const types: readonly Step[] = [
  { name: 'types: domain, without the DOM', command: ['tsgo', '-p', 'src/domain', '--noEmit'] },
  { name: 'types: pages', command: ['tsgo', '-p', '.', '--noEmit'] },
  { name: 'types: Node', command: ['tsgo', '-p', 'tsconfig.node.json', '--noEmit'] },
  { name: 'types: tests in pages', command: ['tsgo', '-p', 'test', '--noEmit'] },
];

export const lint: readonly Step[] = [
  { name: 'lint: types and habits', command: ['oxlint', '--type-aware', '.'] },
  { name: 'lint: elements', command: ['eslint', 'src/elements', 'src/controllers', 'src/theme', 'stories'] },
  { name: 'lint: templates', command: script('checks/templates') },
  { name: 'lint: arrows between layers', command: ['depcruise', 'src', '--output-type', 'err-long'] },
  { name: 'lint: format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
];

/** Everything, in an order that keeps two processors busy and says soon what is wrong. */
export const all: readonly Step[] = [
  { name: 'build', command: script('build') },
  { name: 'generated files are fresh', command: script('generate', '--check') },
  { name: 'zone data is fresh', command: script('zones', '--check'), tells: true },
  { name: 'unit tests in three zones', command: script('test/unit') },
  ...types,
  ...lint,
  { name: 'browsers are there', command: script('test/browsers') },
  // Waits for disks more than it computes: beside all else it costs little time.
  { name: 'receiver, on SQLite and PostgreSQL', command: script('test/unit', 'test/receiver'), after: ['browsers are there'] },
  { name: 'calendars in other programs', command: script('test/node', 'test/calendars'), after: ['browsers are there'] },
  { name: 'size budgets', command: script('size'), after: ['build', 'browsers are there'] },
  { name: 'package', command: script('test/node', 'test/package'), after: ['build', 'browsers are there'] },
  { name: 'demo from end to end', command: script('test/node', 'test/demo'), after: ['build', 'browsers are there'] },
  { name: 'WordPress plugin', command: script('test/node', 'test/wordpress'), after: ['build', 'browsers are there'] },
  { name: 'types: frameworks', command: ['tsgo', '-p', 'demo/frameworks', '--noEmit'], after: ['build'] },
  { name: 'frameworks', command: script('test/node', 'test/frameworks'), after: ['build', 'browsers are there'] },
  { name: 'Storybook builds', command: script('storybook', '--build'), after: ['build'] },
  { name: 'tests in three browsers', command: script('test/browser'), after: ['browsers are there'], heavy: true },
  { name: 'stories in Chromium', command: script('test/stories'), after: ['Storybook builds', 'browsers are there'], heavy: true },
];
