// `npm start`: builds what has changed, then serves the demo.
import { buildDist, isFresh } from './build/dist.ts';

if (!isFresh()) {
  console.log('Building the widgets (a few seconds) …');
  await buildDist();
}
await import('../demo/server/start.ts');
