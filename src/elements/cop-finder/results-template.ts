import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { type Suggestion, type Suggestions, tiers } from '../../domain/finder/suggest.ts';
import { proposingOf } from '../../feed/late/proposing.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { finderMessages } from '../../i18n/messages/finder.ts';
import { helpTemplate } from '../internal/contact.ts';
import { heading } from '../internal/heading.ts';
import type { FinderReading } from './finder-reading.ts';
import { resultTemplate } from './result-template.ts';

/** So many are seen at once; those that suit as well as the last of them are seen too, up to twice as many. */
const FEW = 3;

/** Those to show at once: whole groups that suit equally well, until there are a few. */
function firstOf(suited: readonly Suggestion[]): readonly Suggestion[] {
  const shown: Suggestion[] = [];
  for (const tier of tiers(suited)) {
    if (shown.length >= FEW) break;
    shown.push(...tier);
  }
  return shown.slice(0, 2 * FEW);
}

/** What suits, best first and with reasons; what may suit, folded; a person to ask; the ways back. */
export function resultsTemplate(found: Suggestions, reading: FinderReading): TemplateResult {
  const { level, viewer, questions, facts, answers, onBack, onAgain } = reading;
  const words = messagesFor(finderMessages, viewer.language);
  const { suited, closed } = found;
  const isAnswered = Object.values(answers).some((values) => values.length > 0);
  const shown = firstOf(suited);
  const rest = suited.slice(shown.length);
  const isEqual = ({ score }: Suggestion): boolean => score === shown.at(-1)?.score;
  const others = rest.filter((each) => !isEqual(each));
  // Who has answered nothing sees all; so does who was asked nothing.
  const all = isAnswered ? [] : facts.map(({ community }) => plain(community));
  const unclear = isAnswered ? found.unclear : [];
  const isAsking = questions.length > 0;
  const unanswered = isAsking ? words.nothingAnswered : words.noQuestions;
  const title = isAnswered ? (suited.length > 0 ? words.results(suited.length) : words.noResults) : unanswered;
  const hint = isAnswered ? tieOf(suited, reading) : words.nothingAnsweredHint;
  return html`${heading(level + 1, 'results-title', title)} ${isAsking && hint ? html`<p class="muted" part="tie">${hint}</p>` : nothing}
  ${isAnswered && suited.length === 0 ? html`<p class="muted">${words.changeAnswers}</p>` : nothing}
  ${listTemplate(shown.length > 0 ? shown : all, reading)} ${foldedTemplate(words.equals, rest.filter(isEqual), reading)}
  ${foldedTemplate(words.others, others, reading)} ${foldedTemplate(words.unclear, unclear.map(plain), reading)}
  ${foldedTemplate(words.closed, closed.map(plain), reading)} ${askTemplate(reading)}
  ${
    questions.length > 0
      ? html`<div class="ways">
          <button type="button" part="back" @click=${onBack}>${words.back}</button>
          <button type="button" class="quiet" part="again" @click=${onAgain}>${words.again}</button>
        </div>`
      : nothing
  }`;
}

const plain = (community: Community): Suggestion => ({ community, reasons: [], score: 0, unknown: [] });

/** That several suit equally well, where they do. */
function tieOf(suited: readonly Suggestion[], { viewer }: FinderReading): string | undefined {
  const words = messagesFor(finderMessages, viewer.language);
  const first = tiers(suited)[0]?.length ?? 0;
  if (first < 2) return undefined;
  return first === suited.length ? words.allTie : words.tie(first);
}

const listTemplate = (suggestions: readonly Suggestion[], reading: FinderReading): TemplateResult | typeof nothing =>
  suggestions.length > 0
    ? html`<ul class="results">
        ${suggestions.map((suggestion) => html`<li>${resultTemplate(suggestion, reading)}</li>`)}
      </ul>`
    : nothing;

const foldedTemplate = (
  title: (n: number) => string,
  suggestions: readonly Suggestion[],
  reading: FinderReading,
): TemplateResult | typeof nothing =>
  suggestions.length > 0
    ? html`<details part="others">
        <summary>${title(suggestions.length)}</summary>
        ${listTemplate(suggestions, reading)}
      </details>`
    : nothing;

/** Whoever answers those who are not sure: the feed's help, else the association's desk, else its page. */
export function askTemplate({ feed, level, viewer: { language } }: FinderReading): TemplateResult | typeof nothing {
  const { origin, homePageUrl } = feed;
  const { propose } = proposingOf(feed);
  const publisher = origin.organizations.find(({ id }) => id === origin.publisher);
  const [desk] = [...(publisher?.contacts ?? []), ...(propose?.contact ? [propose.contact] : [])];
  const page = homePageUrl ?? publisher?.url;
  const help = helpTemplate(origin.help ?? (desk && { contacts: [desk] }), language);
  if (help === nothing && !page) return nothing;
  return html`<section class="ask" part="ask">
    ${heading(level + 1, 'ask-title', messagesFor(finderMessages, language).askUs)}
    ${help === nothing ? html`<p><a href=${page!}>${messagesFor(commonMessages, language).goToSite}</a></p>` : help}
  </section>`;
}
