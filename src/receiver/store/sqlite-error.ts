/** Whether SQLite says that another process holds the database. */
export const isBusy = (error: unknown): boolean => (error as { code?: string }).code === 'SQLITE_BUSY';
