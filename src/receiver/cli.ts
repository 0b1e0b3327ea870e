#!/usr/bin/env node
import { help, type Invocation, readArguments, UsageError } from './arguments.ts';
import { exportAll } from './commands/export.ts';
import { list } from './commands/list.ts';
import { NoDatabaseError } from './commands/open-existing.ts';
import { serve } from './commands/serve.ts';
import { erase, purge, withdraw } from './commands/staff.ts';
import { readConfig, type ReceiverConfig, withoutPassword } from './config.ts';
import { StoreUnavailableError } from './store/store-error.ts';

/** @returns the code to end with. */
async function run(invocation: Invocation): Promise<number> {
  if (invocation.command === 'help') {
    process.stdout.write(help);
    return 0;
  }
  const config = readConfig(invocation.values);
  if (!config.ok) throw new UsageError(config.error.join('\n'));
  try {
    return (await runCommand(invocation, config.value)) === false ? 1 : 0;
  } catch (error) {
    const sentence = explain(error as Error, config.value);
    throw sentence === undefined ? error : new UsageError(sentence, { cause: error });
  }
}

function runCommand(invocation: Invocation, config: ReceiverConfig): Promise<unknown> {
  const { command, email, community } = invocation;
  const { databaseUrl } = config;
  switch (command) {
    case 'serve':
      return serve(config);
    case 'list':
      return list(databaseUrl, invocation);
    case 'export':
      return exportAll(databaseUrl, invocation);
    case 'withdraw':
      return withdraw(databaseUrl, email, community);
    case 'erase':
      return erase(databaseUrl, email);
    case 'purge':
      return purge(databaseUrl);
    case 'help':
      return Promise.resolve();
  }
}

/** A sentence for what people can put right; undefined for everything else, which deserves its stack. */
function explain(error: Error & { readonly code?: string }, { host, port, databaseUrl }: ReceiverConfig): string | undefined {
  const database = withoutPassword(databaseUrl);
  if (error instanceof NoDatabaseError) return `There is no database at ${database}. Set DATABASE_URL to the one that the receiver uses.`;
  if (error instanceof StoreUnavailableError) return `The database ${database} cannot be used. ${error.message}`;
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use. Choose another with --port, or 0 for any free one.`;
  if (error.code === 'EACCES') return `Port ${port} needs more rights than this user has. Choose one above 1023 with --port.`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `This machine has no address ${host}. Choose another with --host.`;
  return undefined;
}

// What people confide is for the one who runs the receiver: nobody else on the machine may read the database.
process.umask(0o077);
// Whoever reads the list may stop before its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await run(readArguments(process.argv.slice(2), process.env));
} catch (error) {
  process.stderr.write(error instanceof UsageError ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exitCode = 1;
}
