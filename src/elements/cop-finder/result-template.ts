import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import type { DayPart } from '../../domain/finder/meeting-parts.ts';
import type { Reason, Suggestion } from '../../domain/finder/suggest.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { communityMessages } from '../../i18n/messages/community.ts';
import { eligibilityMessages } from '../../i18n/messages/eligibility.ts';
import { finderMessages } from '../../i18n/messages/finder.ts';
import { heading } from '../internal/heading.ts';
import { icon } from '../internal/icons.ts';
import { dotted } from '../internal/resource.ts';
import { rhythmTemplate } from '../internal/rhythm.ts';
import { inlineText } from '../internal/text.ts';
import { answerText } from './answer-label.ts';
import type { FinderReading } from './finder-reading.ts';

/** A community: its name, why it is suggested, whom it is for, how often it meets, and the button that opens all of it here. */
export function resultTemplate({ community, reasons }: Suggestion, reading: FinderReading): TemplateResult {
  const { viewer, level, opened, onOpen, feed, allowedOrigins } = reading;
  const { language } = viewer;
  const { name, nameGloss, summary, origin, key } = community;
  const words = messagesFor(finderMessages, language);
  const isOpen = opened.has(key);
  return html`<article class="result" part="result">
    <div class="told">
      ${origin.feedId === feed.origin.feedId ? nothing : html`<p class="small muted">${inlineText(origin.label, language)}</p>`}
      ${heading(level + 2, 'name', inlineText(name, language))}
      ${nameGloss ? html`<p class="muted">${messagesFor(communityMessages, language).meaning(chooseText(nameGloss, language).value)}</p>` : nothing}
      ${summary ? html`<p>${inlineText(summary, language)}</p>` : nothing}
      ${
        reasons.length > 0
          ? html`<ul class="reasons" part="reasons">
              ${reasons.map((reason) => html`<li>${checkMark}<span>${reasonText(reason, reading)}</span></li>`)}
            </ul>`
          : nothing
      }
      ${eligibilityLines(community, language)}
      <p class="small muted">${dotted([statusOf(community, language), rhythmTemplate(community, viewer) ?? words.noDates])}</p>
    </div>
    <button type="button" class=${isOpen ? '' : 'open'} part="open" aria-expanded=${isOpen} @click=${() => onOpen(community)}>
      <span>${isOpen ? words.close : words.open}<span class="visually-hidden">, ${chooseText(name, language).value}</span></span>
    </button>
    ${isOpen ? html`<cop-community community=${key} allowed-origins=${allowedOrigins} heading-level=${level + 3}></cop-community>` : nothing}
  </article>`;
}

const checkMark = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="m4.5 10.5 3.5 3.5 7.5-8" /></svg>`;

/** "Because you look for: recordings": in terms of what was answered. */
function reasonText({ question, values }: Reason, reading: FinderReading): string {
  const words = messagesFor(finderMessages, reading.viewer.language);
  const said = values.map((value) => answerText(question, value, reading));
  switch (question) {
    case 'work':
      return values.length > 0 ? words.because.work(reading.formats.list(said)) : words.becauseEveryone;
    case 'member':
      return words.becauseMember[values[0] ?? ''] ?? '';
    case 'when':
      return words.because.when(
        reading.formats.list(
          values.map((value) => words.partOfDay[value as DayPart]),
          'or',
        ),
      );
    case 'looking':
      return words.because.looking(said.join('; '));
  }
}

/** Whom it is for: the feed's line, and who people are said to be, first and in the feed's own words. */
function eligibilityLines({ eligibility }: Community, language: string): TemplateResult | typeof nothing {
  const { summary, openTo, rules = [] } = eligibility ?? {};
  const line = summary ? inlineText(summary, language) : openTo && messagesFor(eligibilityMessages, language).openTo[openTo];
  const identity = rules.filter(({ kind }) => kind === 'identity').map(({ text }) => html`<span>${inlineText(text, language)}</span>`);
  if (!line && identity.length === 0) return nothing;
  return html`<div class="for" part="eligibility">
    ${icon('people')}
    <div>${identity.map((each) => html`<p>${each}</p>`)}${line ? html`<p>${line}</p>` : nothing}</div>
  </div>`;
}

/** What a community that is not simply active is. */
const statusOf = ({ status }: Community, language: string): string | false =>
  status !== 'active' && messagesFor(communityMessages, language).status[status];
