import type { Community } from '../../domain/community/community.ts';
import type { SubmissionOutcome } from '../../domain/registration/outcome.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { joinMessages } from '../../i18n/messages/join.ts';
import { signUpMessages } from '../../i18n/messages/sign-up.ts';
import { inlineText } from '../internal/text.ts';
import type { FormView } from './cop-signup-form.view.ts';

/** A community's name for a reader of `language`. */
export const nameOf = ({ name }: Community, language: string): string => chooseText(name, language).value;

/** "Join Science Connection". */
export function titleOf(communities: readonly Community[], language: string): string {
  const { title, titleSeveral } = messagesFor(signUpMessages, language);
  return communities.length === 1 ? title(nameOf(communities[0]!, language)) : titleSeveral;
}

/** What the button says: what happens, in the feed's words where it has some. */
export function actionOf({ communities, way, isWaitlist }: FormView, language: string): unknown {
  const { submit, submitSeveral } = messagesFor(signUpMessages, language);
  if (communities.length > 1) return submitSeveral(communities.length);
  if (isWaitlist) return messagesFor(joinMessages, language).joinWaitlist;
  return way.label ? inlineText(way.label, language) : submit(nameOf(communities[0]!, language));
}

/** What became of a submission, in one sentence. */
export function outcomeTitle({ kind }: SubmissionOutcome, language: string): string {
  const words = messagesFor(signUpMessages, language);
  switch (kind) {
    case 'confirmed':
      return words.confirmedTitle;
    case 'sent-unconfirmed':
      return words.sentUnconfirmedTitle;
    case 'rejected':
      return words.rejectedTitle;
    case 'unknown':
      return words.unknownTitle;
  }
}
