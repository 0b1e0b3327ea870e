// Makes everything in dist/ anew; with --if-stale only when what it is made of has changed.
import { buildDist, isFresh } from './build/dist.ts';

const started = performance.now();
if (process.argv.includes('--if-stale') && isFresh()) {
  console.log('dist/ is up to date.');
} else {
  await buildDist();
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
