import type { ReceiverConfig } from '../config.ts';
import { startReceiver } from '../receiver.ts';

/**
 * `cop-receiver serve`: takes sign-ups until SIGTERM or SIGINT, then finishes what is under way. Prints the address as
 * `listening on http://…`; the log goes to standard error.
 * @returns when everything is closed.
 */
export async function serve(config: ReceiverConfig): Promise<void> {
  const log = (line: string): void => void process.stderr.write(`${new Date().toISOString()} ${line}\n`);
  const receiver = await startReceiver(config, log);
  process.stdout.write(`listening on ${receiver.url}\n`);
  process.stdout.write(
    config.origins.length > 0
      ? `taking sign-ups from pages of ${config.origins.join(', ')}\n`
      : 'no page may send sign-ups yet: set COP_RECEIVER_ORIGINS to the origins of your pages, like https://museum.example\n',
  );
  await new Promise<void>((resolve) => {
    // Once: a second signal ends the process at once.
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await receiver.close();
}
