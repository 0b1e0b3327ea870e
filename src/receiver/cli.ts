#!/usr/bin/env node
import { help, type Invocation, readArguments, UsageError } from './arguments.ts';
import { list, NoDatabaseError } from './commands/list.ts';
import { serve } from './commands/serve.ts';
import { readConfig, type ReceiverConfig } from './config.ts';
import { StoreUnavailableError } from './store/sign-up-store.ts';

async function run({ command, json, values }: Invocation): Promise<void> {
  if (command === 'help') {
    process.stdout.write(help);
    return;
  }
  const config = readConfig(values);
  if (!config.ok) throw new UsageError(config.error.join('\n'));
  try {
    await (command === 'serve' ? serve(config.value) : list(config.value.databaseUrl, json));
  } catch (error) {
    const sentence = explain(error as Error, config.value);
    throw sentence === undefined ? error : new UsageError(sentence, { cause: error });
  }
}

/** A sentence for what people can put right; undefined for everything else, which deserves its stack. */
function explain(error: Error & { readonly code?: string }, { host, port, databaseUrl }: ReceiverConfig): string | undefined {
  if (error instanceof NoDatabaseError)
    return `There is no database at ${databaseUrl}. Set DATABASE_URL to the one that the receiver uses.`;
  if (error instanceof StoreUnavailableError) return `The database ${databaseUrl} cannot be used. ${error.message}`;
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
  await run(readArguments(process.argv.slice(2), process.env));
} catch (error) {
  process.stderr.write(error instanceof UsageError ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exitCode = 1;
}
