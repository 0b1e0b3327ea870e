import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { joinAction, mainJoinWay } from '../../domain/community/joining.ts';
import { isNew, isPast } from '../../domain/community/lifecycle.ts';
import { mentionsDates } from '../../domain/community/mentions-dates.ts';
import { chooseText } from '../../domain/text.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';
import { eligibilityMessages } from '../../i18n/messages/eligibility.ts';
import { heading } from '../internal/heading.ts';
import { icon } from '../internal/icons.ts';
import { joinControl, joinName, joinStatusText } from '../internal/join-action.ts';
import { inlineText } from '../internal/text.ts';
import type { CardPart } from './card-dates-controller.ts';
import { panelId } from './panel.ts';

/** What all cards of a directory share. */
export interface CardSetting {
  readonly language: string;
  readonly formats: Formats;
  /** The date that joining is judged by. */
  readonly today: PlainDate;
  readonly level: number;
  /** Whether each card says whose it is. */
  readonly namesAssociation: boolean;
  /** The next meeting in words. */
  readonly next: (community: Community) => CardPart<TemplateResult>;
  /** The rhythm in words. */
  readonly rhythm: (community: Community) => CardPart<string | TemplateResult>;
  readonly onToggle: (community: Community) => void;
  readonly onForm: (community: Community) => void;
}

/** A community in short: the same facts on the same lines of every card, and one action. */
export function cardTemplate(community: Community, index: number, isOpen: boolean, setting: CardSetting): TemplateResult {
  const { language, level, onToggle } = setting;
  const { name, nameGloss, summary } = community;
  const next = setting.next(community);
  const rhythm = setting.rhythm(community);
  return html`<div class="card" part="card" ?data-open=${isOpen}>
    <div class="head">
      <p class="marks">${marksTemplate(community, setting)}</p>
      ${heading(
        level,
        'name',
        html`<button
          type="button"
          class="toggle"
          part="toggle"
          aria-expanded=${isOpen}
          aria-controls=${panelId(index)}
          @click=${() => onToggle(community)}
        >
          <span
            >${inlineText(name, language)}${
              nameGloss
                ? html` <span class="gloss"
                    >${messagesFor(directoryMessages, language).meaning(chooseText(nameGloss, language).value)}</span
                  >`
                : nothing
            }</span
          >${icon('chevron')}
        </button>`,
      )}
      <p class="summary">${summary ? inlineText(summary, language) : nothing}</p>
    </div>
    <div class="facts">
      ${factTemplate('people', 'eligibility', eligibilityLine(community, setting))} ${factTemplate('repeat', 'rhythm', rhythm)}
      ${next ? factTemplate('calendar', 'next dated', next) : factTemplate('calendar', 'next', next === null ? undefined : noDate(community, setting))}
    </div>
    <p class="action">${actionTemplate(community, index, isOpen, setting)}</p>
  </div>`;
}

/** Whose it is, whether it is new, starting up, resting or over. */
function marksTemplate(community: Community, { language, formats, today, namesAssociation }: CardSetting): unknown {
  const { origin, status, closed } = community;
  const words = messagesFor(directoryMessages, language);
  return [
    namesAssociation && inlineText(origin.label, language),
    isPast(community) && closed ? words.finished(formats.partialDate(closed)) : words.status[status],
    isNew(community, today) && words.isNew,
  ]
    .filter(Boolean)
    .map((mark) => html`<span class="mark">${mark}</span>`);
}

function factTemplate(picture: 'people' | 'repeat' | 'calendar', names: string, fact: unknown): TemplateResult {
  if (fact === 'pending') return html`<p class="fact ${names}" aria-hidden="true"><span class="skeleton"></span></p>`;
  return html`<p class="fact ${names}" part=${names}>${fact ? [icon(picture), html`<span>${fact}</span>`] : nothing}</p>`;
}

/** "May I join?" in one line: whom it is open to, unless nobody can join now. */
function eligibilityLine(community: Community, { language, formats, today }: CardSetting): unknown {
  const { eligibility, join } = community;
  if (isPast(community)) return undefined;
  const way = mainJoinWay(join, today);
  const status = way && (joinStatusText(way, today, language, formats) || (joinAction(way, today) ? '' : joinName(way, language)));
  const line = eligibility?.summary
    ? inlineText(eligibility.summary, language)
    : eligibility?.openTo && messagesFor(eligibilityMessages, language).openTo[eligibility.openTo];
  return line && status ? html`${line} <span class="line muted">${status}</span>` : (line ?? status);
}

/** What stands where a date would, unless the rhythm has said it or nobody meets. */
function noDate({ cadence, status, meetings }: Community, { language }: CardSetting): string | undefined {
  if (status === 'paused' || isPast({ status })) return undefined;
  const { datesUnreadable, datesToBeConfirmed } = messagesFor(directoryMessages, language);
  if (meetings.some(({ time }) => time.kind === 'unreadable')) return datesUnreadable;
  return mentionsDates(cadence, language) ? undefined : datesToBeConfirmed;
}

/** The way of joining where there is one to press, else the way to everything else. */
function actionTemplate(community: Community, index: number, isOpen: boolean, setting: CardSetting): TemplateResult {
  const { language, today, onToggle, onForm } = setting;
  const name = chooseText(community.name, language).value;
  const way = isPast(community) ? undefined : mainJoinWay(community.join, today);
  if (way && joinAction(way, today))
    return html`${joinControl(way, community, { language, today, context: name, onForm: () => onForm(community) })}`;
  const { more, less } = messagesFor(commonMessages, language);
  const label = html`${isOpen ? less : more}<span class="visually-hidden">, ${name}</span>`;
  return html`<button
    type="button"
    class="more"
    aria-expanded=${isOpen}
    aria-controls=${panelId(index)}
    @click=${() => onToggle(community)}
  >
    ${label}
  </button>`;
}
