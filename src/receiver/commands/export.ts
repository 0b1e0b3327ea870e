import type { Store } from '../store/store.ts';
import type { StoredProposal, StoredSignUp } from '../store/stored.ts';
import { csvRow } from './csv.ts';
import { withStore } from './open-existing.ts';
import { printLines } from './print.ts';

/** What to export, and how. */
export interface ExportOptions {
  readonly format: 'csv' | 'json';
  readonly proposals: boolean;
}

const person = ['name', 'organization', 'fields', 'locale'] as const;
const signUpColumns = ['submission_id', 'email', 'community', 'status', 'received_at', 'confirmed_at', 'consents', ...person] as const;
const proposalColumns = ['submission_id', 'email', 'received_at', 'proposal', 'consents', ...person] as const;

/** `cop-receiver export`: every sign-up or proposal, oldest first, one a row of CSV (lists and objects as JSON) or one JSON object a line. */
export const exportAll = (databaseUrl: string, options: ExportOptions): Promise<void> =>
  withStore(databaseUrl, (store) => printLines(linesOf(store, options)));

async function* linesOf(store: Store, { format, proposals }: ExportOptions): AsyncIterable<string> {
  const items: AsyncIterable<StoredSignUp | StoredProposal> = proposals ? store.listProposals() : store.listSignUps();
  const columns: readonly string[] = proposals ? proposalColumns : signUpColumns;
  if (format === 'csv') yield csvRow(columns);
  for await (const item of items) {
    const values = item as unknown as Readonly<Record<string, unknown>>;
    yield format === 'csv' ? csvRow(columns.map((column) => cellText(values[column]))) : `${JSON.stringify(item)}\n`;
  }
}

const cellText = (value: unknown): string => (typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value));
