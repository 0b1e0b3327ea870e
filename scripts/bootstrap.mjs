// The door of every npm script: checks Node, installs the packages when they are missing or not those of the lock file, and runs
// scripts/<name>.ts. Plain JavaScript without packages, since on a fresh clone there are none.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [name = 'start', ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));

/** Says why nothing can be run, and ends as every runner of tests ends. */
function giveUp(sentence) {
  console.error(sentence);
  if (name.startsWith('test')) console.log('0 passed, 1 failed');
  process.exit(1);
}

function checkNode() {
  const wanted = readJson('package.json').engines.node.match(/\d+/g).map(Number);
  const here = process.versions.node.split('.').map(Number);
  const difference = wanted.map((part, index) => here[index] - part).find((part) => part !== 0) ?? 0;
  if (difference < 0)
    giveUp(`CoP Widgets needs Node.js ${wanted.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org.`);
}

/** Whether node_modules holds just what the lock file names; optional packages may be for another platform. */
function isInstalled() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const there = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, optional }]) => path === '' || there[path]?.version === version || (optional && !there[path]),
  );
}

function install() {
  console.error('Installing the packages of package-lock.json (once; about half a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) giveUp('The packages could not be installed: npm ci failed, and says why above. The npm registry must be reachable.');
}

checkNode();
if (!isInstalled()) install();

process.chdir(root);
const { register } = await import('tsx/esm/api');
register();
const script = `${root}scripts/${name}.ts`;
process.argv = [process.execPath, script, ...args];
await import(pathToFileURL(script).href);
