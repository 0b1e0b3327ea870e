/** The database is locked, full, missing or damaged. Its message is for the log and holds nothing personal. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
