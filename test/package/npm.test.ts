import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root, run, tool } from './support.ts';

describe('the package as npm publishes it', () => {
  let folder = '';
  let tarball = '';
  let installed = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cop-widgets-package-'));
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])) as [{ filename: string }];
    tarball = join(folder, packed.filename);
    installed = join(folder, 'node_modules/cop-widgets');
    mkdirSync(installed, { recursive: true });
    run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
    // An application that has what package.json asks for, and nothing else.
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', '@types'])
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is found without fault by publint', () => {
    assert.match(run(tool('publint'), ['run', tarball, '--strict']), /All good/);
  });

  it('has types that every way of resolving finds', () => {
    run(tool('attw'), [
      tarball,
      '--profile',
      'esm-only',
      '--no-emoji',
      '--include-entrypoints',
      './elements/cop-time.js',
      '--exclude-entrypoints',
      './schema',
      './custom-elements.json',
    ]);
  });

  it('has types that compile in a strict application', () => {
    writeFileSync(
      join(folder, 'application.ts'),
      `import 'cop-widgets/elements/cop-time.js';
       import { CopTime } from 'cop-widgets';
       import * as core from 'cop-widgets/core';
       const time: CopTime = document.createElement('cop-time');
       time.timeZone = 'Europe/London';
       // @ts-expect-error No such property.
       time.timezone = '';
       console.log(core);`,
    );
    const flags = [
      '--strict',
      '--noEmit',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--lib',
      'es2023,dom,dom.iterable',
    ];
    run(tool('tsc'), [...flags, 'application.ts'], folder);
  });

  it('has a core that runs in Node by itself', () => {
    rmSync(join(folder, 'node_modules/lit'));
    const script = `import * as core from 'cop-widgets/core'; console.log(Object.keys(core).length > 0)`;
    assert.equal(run(process.execPath, ['--input-type=module', '-e', script], folder), 'true\n');
    symlinkSync(join(root, 'node_modules/lit'), join(folder, 'node_modules/lit'));
  });

  it('has modules whose imports are all there', () => {
    const script = `import { register } from 'node:module'; globalThis.HTMLElement ??= class {}; globalThis.customElements ??= { get: () => true };
      import.meta.resolve('cop-widgets'); import.meta.resolve('cop-widgets/schema'); import.meta.resolve('cop-widgets/custom-elements.json');
      console.log(import.meta.resolve('cop-widgets/elements/cop-schedule.js').endsWith('/dist/npm/elements/cop-schedule/define.js'))`;
    assert.equal(run(process.execPath, ['--input-type=module', '-e', script], folder), 'true\n');
    run(
      tool('esbuild'),
      ['node_modules/cop-widgets/dist/npm/define.js', '--bundle', '--format=esm', '--outfile=bundle.js', '--log-level=error'],
      folder,
    );
    assert.ok(existsSync(join(folder, 'bundle.js')));
  });

  it('has commands that need no other package', () => {
    const alone = mkdtempSync(join(tmpdir(), 'cop-feed-'));
    try {
      run('tar', ['-xzf', tarball, '--strip-components=1', '-C', alone]);
      const feed = join(root, 'demo/feeds/minimal.cop-feed.json');
      run(process.execPath, [join(alone, 'dist/cli/cop-feed.js'), 'validate', feed], alone);
      const receiver = [join(alone, 'dist/receiver/cop-receiver.js'), 'list', '--database-url=file:x.db'];
      assert.throws(() => run(process.execPath, receiver, alone), /There is no database at file:x\.db/);
    } finally {
      rmSync(alone, { recursive: true, force: true });
    }
  });
});
