// lit-analyzer on the templates: unknown tags, attributes, properties, events and parts, and what is bound to them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Rules that know less than the compiler, ESLint or browsers of today do; to one of them a branded string is an object. */
const OFF = ['no-incompatible-type-binding', 'no-complex-attribute-binding', 'no-invalid-css', 'no-missing-import'];

/** In the HTML standard, but newer than the analyzer's own list. */
const NEWER_ATTRIBUTES = ['autocorrect', 'enterkeyhint', 'inert', 'name', 'popover', 'popovertarget', 'popovertargetaction'];

const { stdout, status, stderr } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/lit-analyzer/cli.js'),
    '--strict',
    '--format=list',
    '--noColor',
    ...OFF.flatMap((rule) => [`--rules.${rule}`, 'off']),
    'src/elements/**/*.ts',
    'stories/**/*.ts',
  ],
  { cwd: root, encoding: 'utf8' },
);

/** `  29:6    warning            Unknown attribute 'enterkeyhint'.`, below a line with the file. */
const PROBLEM = /^\s+\d+:\d+\s+(?:warning|error)\s+(.*)$/;
const newer = new Set(NEWER_ATTRIBUTES.map((name) => `Unknown attribute '${name}'.`));
const lines = stdout.split('\n');
const problems = lines.filter((line) => {
  const words = PROBLEM.exec(line)?.[1];
  return words !== undefined && !newer.has(words.trim());
});

if (problems.length > 0) console.log(stdout);
else if (status !== 0 && !lines.some((line) => PROBLEM.test(line))) console.log(stdout, stderr);
else process.exit(0);
process.exitCode = 1;
