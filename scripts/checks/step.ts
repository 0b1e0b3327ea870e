import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../root.ts';
import { readTotal } from '../test/tally.ts';

/** One command of the checks. */
export interface Step {
  readonly name: string;
  /** A program of node_modules/.bin and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Names of the steps whose work this one needs. */
  readonly after?: readonly string[];
  /** Keeps two processors busy by itself: it takes two places. */
  readonly heavy?: boolean;
  /** What it says is worth reading even when it passes. */
  readonly tells?: boolean;
}

/** How a step ended. Where a step counts nothing itself, it counts as one. */
export interface Outcome {
  readonly step: Step;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** Why it was not run. */
  readonly skipped?: string;
}

/** A script of this project, run by tsx. */
export const script = (name: string, ...args: string[]): Step['command'] => ['tsx', join('scripts', `${name}.ts`), ...args];

/** Runs a step to its end and prints what it says: all of it when it fails, nothing when it passes, unless it tells. */
export async function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  const [program, ...args] = step.command;
  const child = spawn(program, args, {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  const collect = (text: string): void => void (output += text);
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  const code = await new Promise<number | null>((done) => {
    child.once('error', (error) => {
      collect(error.message);
      done(1);
    });
    child.once('close', done);
  });

  const seconds = (performance.now() - started) / 1000;
  const total = readTotal(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const failed = total.failed || (code === 0 ? 0 : 1);
  if (failed) console.log(`\n✖ ${step.name}: ${step.command.join(' ')}\n${output.trim()}\n`);
  else console.log(`✔ ${step.name}  ${seconds.toFixed(1)} s${step.tells ? `\n  ${output.trim()}` : ''}`);
  return { step, passed: total.passed, failed, seconds };
}

/** What runs at a time: work that needs several slots waits until they are free, and what comes after it waits too. */
class Slots {
  #free: number;
  readonly #waiting: { readonly need: number; readonly start: () => void }[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async use<T>(need: number, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      this.#waiting.push({ need, start });
      this.#startNext();
    });
    try {
      return await work();
    } finally {
      this.#free += need;
      this.#startNext();
    }
  }

  #startNext(): void {
    for (let next = this.#waiting[0]; next && next.need <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.need;
      next.start();
    }
  }
}

/**
 * Runs steps, at most `width` at a time, each when those that it comes after have passed; they stand before it in the list. A
 * step whose forerunner failed is not run and counts as failed.
 */
export async function runSteps(steps: readonly Step[], width = 3): Promise<readonly Outcome[]> {
  const slots = new Slots(width);
  const outcomes = new Map<string, Promise<Outcome>>();
  const run = async (step: Step): Promise<Outcome> => {
    const before = await Promise.all((step.after ?? []).map(async (name) => outcomes.get(name)));
    const culprit = before.find((outcome) => outcome?.failed);
    if (culprit) return { step, passed: 0, failed: 1, seconds: 0, skipped: `not run: ${culprit.step.name} failed` };
    return slots.use(step.heavy ? 2 : 1, () => runStep(step));
  };
  for (const step of steps) outcomes.set(step.name, run(step));
  return Promise.all(outcomes.values());
}

/** Prints the outcomes as a table and their sum as the last line, and sets the exit code. */
export function printOutcomes(outcomes: readonly Outcome[]): void {
  const width = Math.max(...outcomes.map(({ step }) => step.name.length));
  console.log();
  for (const { step, passed, failed, seconds, skipped } of outcomes) {
    const words =
      skipped ?? `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`;
    console.log(`${failed ? '✖' : '✔'} ${step.name.padEnd(width)}  ${words}`);
  }
  const sum = (key: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
