// `npm run sign-ups`: who has signed up on the demo, oldest first; `-- --json` for machines.
import { demoDatabase } from '../demo/server/start.ts';
import { list } from '../src/receiver/commands/list.ts';
import { NoDatabaseError } from '../src/receiver/commands/open-existing.ts';

try {
  await list(demoDatabase, { json: process.argv.includes('--json') });
} catch (error) {
  if (!(error instanceof NoDatabaseError)) throw error;
  console.error('Nobody has signed up yet. Run npm start, open the museum’s page and join a community.');
}
