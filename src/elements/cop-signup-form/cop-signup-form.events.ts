import type { AnySubmission } from '../../domain/registration/proposal.ts';

const intent: EventInit = { bubbles: true, composed: true };

/**
 * A visitor wants to send the form and everything is filled in; nothing has been sent. Cancel it (`preventDefault`) and
 * nothing will be. The only event that carries what was typed.
 */
export class CopSubmitEvent extends Event {
  static readonly eventName = 'cop-submit';

  /** @param body what will be sent: a sign-up, or a proposal, which has `proposal` and no `communities`. */
  constructor(readonly body: AnySubmission) {
    super(CopSubmitEvent.eventName, { ...intent, cancelable: true });
  }
}

/** A sign-up or a proposal was sent: the receiver confirmed it, or (`sent-unconfirmed`) answered in a way that cannot be read. */
export class CopSubmittedEvent extends Event {
  static readonly eventName = 'cop-submitted';

  /**
   * @param communities ids of the communities; none for a proposal.
   * @param submissionId the UUID that the receiver has it under.
   */
  constructor(
    readonly outcome: 'confirmed' | 'sent-unconfirmed',
    readonly communities: readonly string[],
    readonly submissionId: string,
  ) {
    super(CopSubmittedEvent.eventName, intent);
  }
}

/** A sign-up or a proposal was refused (`rejected`), or it is not known whether it arrived (`unknown`). What was typed is still in the form. */
export class CopSubmitFailedEvent extends Event {
  static readonly eventName = 'cop-submit-failed';

  /**
   * @param codes why: codes of the issues, or the cause for `unknown`.
   * @param communities ids of the communities; none for a proposal.
   * @param submissionId the UUID that a further attempt with the same content will have too.
   */
  constructor(
    readonly outcome: 'rejected' | 'unknown',
    readonly codes: readonly string[],
    readonly communities: readonly string[],
    readonly submissionId: string,
  ) {
    super(CopSubmitFailedEvent.eventName, intent);
  }
}

declare global {
  interface HTMLElementEventMap {
    'cop-submit': CopSubmitEvent;
    'cop-submitted': CopSubmittedEvent;
    'cop-submit-failed': CopSubmitFailedEvent;
  }
}
