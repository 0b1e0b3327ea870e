/** What is worth knowing afterwards. Nothing in it names a person: no address, of e-mail or of the network, no token. */
export interface LogEvent {
  readonly event: string;
  readonly level?: 'info' | 'warn' | 'error';
  readonly [fact: string]: string | number | boolean | undefined;
}

/** Takes what happens. */
export type Log = (event: LogEvent) => void;

/** Writes each event as one line of JSON, with its time and level. */
export const jsonLog =
  (write: (line: string) => void): Log =>
  ({ event, level = 'info', ...facts }) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...facts })}\n`);
