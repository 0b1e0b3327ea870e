import type { ReceiverConfig } from '../config.ts';
import { jsonLog } from '../log.ts';
import { startReceiver } from '../receiver.ts';

/**
 * `cop-receiver serve`: takes sign-ups until SIGTERM or SIGINT, then finishes what is under way. Prints the address as
 * `listening on http://…`; the log goes to standard error, one JSON object a line.
 * @returns when everything is closed.
 */
export async function serve(config: ReceiverConfig): Promise<void> {
  const log = jsonLog((line) => process.stderr.write(line));
  const receiver = await startReceiver(config, { log });
  // Before anything is printed: who reads the address may send the signal at once.
  const stopped = new Promise<string>((resolve) => {
    // Once: a second signal ends the process at once.
    process.once('SIGTERM', () => resolve('SIGTERM'));
    process.once('SIGINT', () => resolve('SIGINT'));
  });
  process.stdout.write(`listening on ${receiver.url}\n`);
  process.stdout.write(
    config.origins.length > 0
      ? `taking sign-ups from pages of ${config.origins.join(', ')}\n`
      : 'no page may send sign-ups yet: set COP_RECEIVER_ORIGINS to the origins of your pages, like https://museum.example\n',
  );
  process.stdout.write(
    config.smtpUrl === undefined
      ? 'mails wait in the outbox, nobody can confirm yet: set SMTP_URL to your mail server, like smtp://user:password@mail.example:587\n'
      : `sending mails through ${new URL(config.smtpUrl).host}, with links to ${config.publicUrl ?? receiver.url}\n`,
  );
  log({ event: 'stopping', signal: await stopped });
  await receiver.close();
  log({ event: 'stopped' });
}
