import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoFolder } from './pages.ts';
import { startDemo } from './demo.ts';

/** Where `npm start` keeps the sign-ups, and `npm run sign-ups` finds them. */
export const demoDatabase = `file:${join(demoFolder, '../.cache/demo/receiver.db')}`;

const usage = 'npm start [-- --port NUMBER]   the museum’s port (4173); the associations’ is the next one';

/** `npm start` once everything is built: serves the demo until it is interrupted. */
export async function main(args: readonly string[]): Promise<void> {
  const port = readPort(args);
  if (port === undefined) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  mkdirSync(join(demoFolder, '../.cache/demo'), { recursive: true });
  try {
    const demo = await startDemo({ museumPort: port, associationPort: port && port + 1, databaseUrl: demoDatabase });
    console.log(`
  The museum’s page         ${demo.museum}/
  … in French               ${demo.museum}/fr/
  CASC                      ${demo.association}/casc/   and /casc/members/   (French: ${demo.association}/casc/fr/)
  ASTC                      ${demo.association}/astc/
  CSCCE                     ${demo.association}/cscce/
  CAUCE                     ${demo.association}/cauce/
  The embed builder         ${demo.association}/embed/   (the lines for a site of your own)
  The visitor’s mailbox     ${demo.mailbox}   (where the mails of sign-ups arrive)
  With and without scripts  ${demo.association}/without-script/
  A feed with bad records   ${demo.association}/mixed/
  When feeds fail           ${demo.museum}/fail/

  Sign-ups: npm run sign-ups      Stop: Ctrl+C
`);
    const stop = (): void => void demo.close().then(() => process.exit());
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    console.error(sentenceFor(error, port));
    process.exitCode = 1;
  }
}

/** The port asked for; undefined when it is none. */
function readPort(args: readonly string[]): number | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: process.env['PORT'] ?? '4173' } } });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
    return port <= 65_534 ? port : undefined;
  } catch {
    return undefined;
  }
}

function sentenceFor(error: unknown, port: number): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return `Port ${port} or ${port + 1} is in use. Stop what uses it, or choose other ports: npm start -- --port ${port + 1000}`;
  }
  if (code === 'EACCES') return `Port ${port} needs rights that you do not have. Choose one above 1023: npm start -- --port 4173`;
  return error instanceof Error ? error.message : String(error);
}
