import { postgresFolder } from '../../test/support/postgres.ts';
import { installPackages } from './debian.ts';

/** Makes sure that PostgreSQL is there, where this machine may install it. Without it the receiver is tested on SQLite alone. */
export function ensurePostgres(): void {
  if (postgresFolder() !== undefined) return;
  const hint = installPackages(['postgresql']);
  if (postgresFolder() === undefined) console.error(`PostgreSQL is not there: the receiver is tested on SQLite alone. ${hint}`);
}
