import { withStore } from './open-existing.ts';

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** `cop-receiver withdraw EMAIL`: takes an address off one list, or off all. @returns whether there was something to withdraw. */
export async function withdraw(databaseUrl: string, email: string, community: string | undefined): Promise<boolean> {
  const withdrawn = await withStore(databaseUrl, (store) => store.withdrawAddress(email, community, Date.now()));
  say(withdrawn > 0 ? `Withdrew ${count(withdrawn, 'sign-up')}.` : 'There is no sign-up to withdraw for this address.');
  return withdrawn > 0;
}

/** `cop-receiver erase EMAIL`: deletes everything that is kept about an address. @returns whether there was something. */
export async function erase(databaseUrl: string, email: string): Promise<boolean> {
  const { signUps, submissions } = await withStore(databaseUrl, (store) => store.eraseAddress(email));
  const isFound = signUps + submissions > 0;
  say(isFound ? `Erased ${count(signUps, 'sign-up')} and ${count(submissions, 'submission')}.` : 'Nothing is kept about this address.');
  return isFound;
}

/** `cop-receiver purge`: deletes what nobody confirmed in 30 days. */
export async function purge(databaseUrl: string): Promise<void> {
  const { signUps, submissions, mails } = await withStore(databaseUrl, (store) => store.purge(Date.now()));
  say(`Deleted ${count(signUps, 'unconfirmed sign-up')}, ${count(submissions, 'submission')} and ${count(mails, 'settled mail')}.`);
}
