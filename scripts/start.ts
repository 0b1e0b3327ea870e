// `npm start`: builds what has changed, then serves the demo. Arguments are the demo's: see demo/server/start.ts.
import { main } from '../demo/server/start.ts';
import { buildDist, isFresh } from './build/dist.ts';

if (!isFresh()) {
  console.log('Building the widgets (a few seconds) …');
  await buildDist();
}
await main(process.argv.slice(2));
