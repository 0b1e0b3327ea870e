import { Session, type Profiler } from 'node:inspector';

/**
 * How many steps some work takes: every call, branch and turn of a loop that the engine counts while it runs, in code that is not
 * the engine's own. Says the same on any machine, however busy.
 */
export function countSteps(work: () => void): number {
  const session = new Session();
  session.connect();
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    work();
    session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      scripts = taken.result;
    });
  } finally {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
  let steps = 0;
  for (const { url, functions } of scripts)
    if (!url.startsWith('node:')) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}
