/** What a part of a test run came to. */
export interface Tally {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

/** The line that ends every runner, so that the run of all can add up. */
const TOTAL = /^(\d+) passed, (\d+) failed$/m;

/**
 * Prints the parts and, last, their sum as `N passed, N failed`, and sets the exit code. A run that counted nothing, or
 * that failed outside of any test, counts as one failure.
 */
export function report(parts: readonly Tally[], succeeded = true): void {
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + part.failed, 0);
  const unexplained = failed === 0 && (passed === 0 || !succeeded) ? 1 : 0;
  for (const part of parts) console.log(`${part.name}: ${part.passed} passed, ${part.failed} failed`);
  if (unexplained) console.log(passed === 0 ? 'No test ran.' : 'The run failed although every test passed.');
  console.log(`${passed} passed, ${failed + unexplained} failed`);
  process.exitCode = failed + unexplained > 0 ? 1 : 0;
}

/** Reads the total back from the output of a runner; undefined when it printed none. */
export function readTotal(output: string): { passed: number; failed: number } | undefined {
  const match = [...output.matchAll(new RegExp(TOTAL, 'gm'))].at(-1);
  return match && { passed: Number(match[1]), failed: Number(match[2]) };
}
