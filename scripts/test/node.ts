// Runs a folder of tests with node:test, each file in a process of its own, one after the other: `test/node FOLDER [FILE…]`.
// Ends with the number of tests that passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../root.ts';
import { ensureBrowsers } from './install-browsers.ts';

const [folder = '', ...only] = process.argv.slice(2);
const path = resolve(root, folder);
const found = existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')) : [];
const files = only.length > 0 ? only.map((file) => resolve(root, file)) : found.map((name) => join(path, name)).sort();

if (files.length === 0) {
  console.log(`There are no tests in ${folder}.\n0 passed, 1 failed`);
  process.exitCode = 1;
} else {
  // The demo is visited with each of them.
  ensureBrowsers(folder.includes('demo') ? undefined : ['chromium']);
  const flags = ['--import', 'tsx', '--test', '--test-concurrency=1', `--test-reporter=${join(root, 'scripts/test/node-reporter.mjs')}`];
  const { status } = spawnSync(process.execPath, [...flags, ...files], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  process.exitCode = status ?? 1;
}
