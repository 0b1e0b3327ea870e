import type { Community } from '../../domain/community/community.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { joinMessages } from '../../i18n/messages/join.ts';
import { signUpMessages } from '../../i18n/messages/sign-up.ts';
import { inlineText } from '../internal/text.ts';
import type { FormView } from './cop-signup-form.view.ts';

/** A community's name for a reader of `language`. */
export const nameOf = ({ name }: Community, language: string): string => chooseText(name, language).value;

/** "Join Science Connection". */
const joinNamed = (community: Community, language: string): string =>
  messagesFor(joinMessages, language).joinCommunity(nameOf(community, language));

/** The heading: what is joined. */
export const titleOf = (communities: readonly Community[], language: string): string =>
  communities.length === 1 ? joinNamed(communities[0]!, language) : messagesFor(signUpMessages, language).titleSeveral;

/** What the button says: what happens, in the feed's words where it has some. */
export function actionOf({ communities, way, isWaitlist }: FormView, language: string): unknown {
  if (communities.length > 1) return messagesFor(signUpMessages, language).submitSeveral(communities.length);
  if (isWaitlist) return messagesFor(joinMessages, language).joinWaitlist;
  return way.label ? inlineText(way.label, language) : joinNamed(communities[0]!, language);
}
