import { html, nothing, type TemplateResult } from 'lit';
import { joinStatusOn } from '../../domain/community/join-status.ts';
import type { JoinWay } from '../../domain/community/join-way.ts';
import { joinAction, joinHref } from '../../domain/community/joining.ts';
import { chooseText, type Text } from '../../domain/text.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { joinMessages } from '../../i18n/messages/join.ts';
import { inlineText } from './text.ts';

/** What pressing a way of joining does, in the feed's words where it has some. */
function joinLabel({ kind, label, platform }: JoinWay, owner: Joinable, language: string, isWaitlist: boolean): unknown {
  const words = messagesFor(joinMessages, language);
  if (label) return inlineText(label, language);
  if (isWaitlist) return words.joinWaitlist;
  if (kind === 'form') return words.joinCommunity(chooseText(owner.name, language).value);
  return kind === 'platform' && platform ? words.joinOn(platform.name) : words.verbs[kind];
}

/** What a way of joining with nothing to press is called: "Join in person". */
export const joinName = ({ kind, label }: JoinWay, language: string): unknown =>
  label ? inlineText(label, language) : messagesFor(joinMessages, language).verbs[kind];

/** What is joined: a community, a course. */
export interface Joinable {
  readonly name: Text;
}

/** How a way of joining is drawn. */
export interface JoinControlOptions {
  readonly language: string;
  readonly today: PlainDate;
  /** `primary` for the one main action of what is shown. */
  readonly emphasis?: '' | 'primary';
  /** What tells the control from others of the same words to those who hear it. */
  readonly context?: string;
  /** Opens the form. */
  readonly onForm: () => void;
  /** Whether the way is one of several, and says what it is also where nothing can be pressed. */
  readonly isNamed?: boolean;
  /** Whether the form is open; undefined where that is not to be told. */
  readonly isOpen?: boolean;
}

/**
 * The control of a way of joining: a link, or a button for a form that is filled in here. Nothing where there is nothing
 * to press on the date `today`.
 */
export function joinControl(
  way: JoinWay,
  owner: Joinable,
  { language, today, emphasis = '', context, onForm, isOpen }: JoinControlOptions,
): TemplateResult | typeof nothing {
  const action = joinAction(way, today);
  if (!action) return nothing;
  const words = joinLabel(way, owner, language, joinStatusOn(way, today) === 'waitlist');
  const label = context ? html`${words}<span class="visually-hidden">, ${context}</span>` : words;
  return action === 'form'
    ? html`<button type="button" part="join" class=${emphasis} aria-expanded=${isOpen ?? nothing} @click=${onForm}>${label}</button>`
    : html`<a part="join" class="button ${emphasis}" href=${joinHref(way, language)!}>${label}</a>`;
}

/** What stands in the way of joining, or hurries it: "Waiting list", "Opens January 5, 2027"; empty for what is simply open. */
export function joinStatusText(way: JoinWay, today: PlainDate, language: string, formats: Formats): string {
  const words = messagesFor(joinMessages, language);
  const { opens, closes } = way;
  const status = joinStatusOn(way, today);
  switch (status) {
    case 'comingSoon':
      return opens ? words.opensOn(formats.date(opens, 'long')) : words.status.comingSoon;
    case 'closed':
      return closes && closes < today ? words.closedOn(formats.date(closes, 'long')) : words.status.closed;
    default:
      return [status === 'waitlist' && words.status.waitlist, closes && words.closesOn(formats.date(closes, 'long'))]
        .filter(Boolean)
        .join(' · ');
  }
}
