import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/root.ts';

type Environment = Readonly<Record<string, string>>;

let program: Promise<string> | undefined;

/** The command in one file, as `npm run build` makes it but quicker; gone when this process ends. */
function bundledProgram(): Promise<string> {
  return (program ??= (async () => {
    // Inside the project, so that packages are found.
    mkdirSync(join(root, '.cache'), { recursive: true });
    const folder = mkdtempSync(join(root, '.cache/receiver-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const outfile = join(folder, 'cop-receiver.mjs');
    const entryPoints = [join(root, 'src/receiver/cli.ts')];
    await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20.19', packages: 'external' });
    return outfile;
  })());
}

/** Runs `cop-receiver` in an environment that holds no settings but those given. */
export async function runReceiver(args: readonly string[], settings: Environment = {}): Promise<ChildProcessWithoutNullStreams> {
  const { PATH = '', TZ = '' } = process.env;
  return spawn(process.execPath, [await bundledProgram(), ...args], { cwd: root, env: { PATH, TZ, ...settings } });
}

/** Runs `cop-receiver` to its end. */
export async function finishReceiver(args: readonly string[], settings: Environment = {}) {
  const child = await runReceiver(args, settings);
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output, errors };
}

/** A receiver in a process of its own. */
export interface ReceiverProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** The code that it ended with, and the signal. */
  readonly closed: Promise<readonly [number | null, NodeJS.Signals | null]>;
  /** Its address, once it listens; rejects with what it said when it ended before. */
  readonly url: Promise<string>;
  /** Everything that it printed, and logged. */
  readonly printed: { output: string; errors: string };
}

/** Starts `cop-receiver serve` on a free port, without rate limits unless the settings say otherwise. */
export async function spawnReceiver(settings: Environment): Promise<ReceiverProcess> {
  const child = await runReceiver(['serve', '--port=0'], { COP_RECEIVER_RATE_LIMIT: 'off', ...settings });
  const printed = { output: '', errors: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.errors += text));
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed.output += text;
      const address = /^listening on (\S+)$/m.exec(printed.output);
      if (address) resolve(address[1]!);
    });
    void closed.then(() => reject(new Error(`The receiver ended: ${printed.errors}`)));
  });
  url.catch(() => undefined);
  return { child, closed, url, printed };
}
