import { fileURLToPath } from 'node:url';

/** The path of the file that `file:PATH` names, relative or absolute; undefined for any other address. */
export function databaseFile(databaseUrl: string): string | undefined {
  if (!/^file:./.test(databaseUrl)) return undefined;
  try {
    return databaseUrl.startsWith('file:/') ? fileURLToPath(databaseUrl) : decodeURIComponent(databaseUrl.slice('file:'.length));
  } catch {
    return undefined;
  }
}

/** Whether an address names a PostgreSQL database. */
export const isPostgresUrl = (databaseUrl: string): boolean => /^postgres(ql)?:\/\//.test(databaseUrl);
