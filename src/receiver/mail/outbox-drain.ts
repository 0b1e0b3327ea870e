import type { Log } from '../log.ts';
import type { CommunityNames } from '../names.ts';
import type { ClaimedMail, MailOutcome } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import { composeMail } from './compose.ts';
import { type MailTransport, SendError } from './transport.ts';

/** When mails are tried again, in milliseconds. */
export interface DrainTimes {
  /** How often the outbox is looked into when nobody says that there is something. */
  readonly pollMs: number;
  /** The wait after the first failure; doubled after each further one. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** How long a mail that is being sent belongs to one process. Longer than sending can take. */
  readonly leaseMs: number;
  /** After this age a mail is given up. */
  readonly giveUpMs: number;
}

const MINUTE = 60_000;

export const usualTimes: DrainTimes = {
  pollMs: 5_000,
  firstWaitMs: 15_000,
  longestWaitMs: 60 * MINUTE,
  leaseMs: 5 * MINUTE,
  giveUpMs: 5 * 24 * 60 * MINUTE,
};

/** What a drain works with. */
export interface DrainOptions {
  readonly store: Store;
  readonly transport: MailTransport;
  readonly publicUrl: string;
  readonly names: CommunityNames;
  readonly log: Log;
  readonly times?: DrainTimes;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** How often a server must say that there is no such address: one that is set up wrongly says so for a while. */
const FINAL_ATTEMPTS = 3;
/** However old a mail seems to be, by a clock that may have jumped. */
const LEAST_ATTEMPTS = 10;

/** How many mails one process sends at once. */
const AT_ONCE = 4;

/**
 * Sends what is in the outbox: at once when woken, otherwise every few seconds. A mail that the server does not take is tried
 * again, later each time; one that was being sent when a process died is taken up by another when its lease is over.
 */
export class OutboxDrain {
  readonly #options: Required<DrainOptions>;
  #timer: NodeJS.Timeout | undefined;
  #draining: Promise<void> | undefined;
  #isWoken = false;
  #isStopped = false;

  constructor(options: DrainOptions) {
    this.#options = { times: usualTimes, now: Date.now, ...options };
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(), this.#options.times.pollMs);
    this.wake();
  }

  /** There may be something to send. */
  wake(): void {
    this.#isWoken = true;
    this.#draining ??= this.#drain().finally(() => (this.#draining = undefined));
  }

  /** Begins nothing new; resolves when what is being sent has been sent or has failed. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#draining;
  }

  async #drain(): Promise<void> {
    const { store, times, now, log } = this.#options;
    try {
      while (this.#isWoken && !this.#isStopped) {
        this.#isWoken = false;
        const claim = { now: now(), count: AT_ONCE, leaseMs: times.leaseMs, farthestMs: 2 * times.longestWaitMs };
        const mails = await store.claimMails(claim);
        // Where there was one there may be more.
        if (mails.length > 0) this.#isWoken = true;
        await Promise.all(mails.map((mail) => this.#deliver(mail)));
      }
    } catch (error) {
      log({ event: 'outbox-failed', level: 'error', reason: (error as Error).message });
    }
  }

  async #deliver(mail: ClaimedMail): Promise<void> {
    const { store, now, log } = this.#options;
    const outcome = await this.#send(mail);
    const facts = { mail: mail.messageId, kind: mail.kind, attempt: mail.attempts + 1 };
    if (outcome === 'sent') log({ event: 'mail-sent', ...facts });
    else if (typeof outcome === 'object') {
      const reason = 'failed' in outcome ? outcome.failed : outcome.error;
      log({ event: 'failed' in outcome ? 'mail-given-up' : 'mail-waits', level: 'warn', ...facts, reason });
    }
    await store.settleMail(mail, outcome, now());
  }

  async #send(mail: ClaimedMail): Promise<MailOutcome> {
    const { store, transport, publicUrl, names, times, now } = this.#options;
    try {
      const submission = await store.submissionForMail(mail.submissionId);
      if (!submission) return { failed: 'erased' };
      const token = mail.params.confirm ?? mail.params.withdraw;
      const link = token === undefined ? undefined : await store.findLink(token, now());
      // Meanwhile a newer link was mailed, or the person withdrew.
      if (token !== undefined && link?.state !== 'open') return { failed: 'no longer needed' };
      const communities = (link?.signUps ?? []).map(({ community }) => community);
      await transport.send(await composeMail(mail, submission, communities, { publicUrl, names }));
      return 'sent';
    } catch (error) {
      const isSendError = error instanceof SendError;
      const reason = isSendError ? error.message : (error as Error).name;
      if (isSendError && error.isFinal && mail.attempts + 1 >= FINAL_ATTEMPTS) return { failed: reason };
      if (mail.attempts + 1 >= LEAST_ATTEMPTS && now() - mail.createdAt > times.giveUpMs) return { failed: `too old: ${reason}` };
      const wait = Math.min(times.longestWaitMs, times.firstWaitMs * 2 ** Math.min(mail.attempts, 30));
      // Half of it is left to chance, so that mails which failed together do not come back together.
      return { later: now() + wait * (0.5 + Math.random() / 2), error: reason };
    }
  }
}
