import { html, nothing, type TemplateResult } from 'lit';
import { joinStatusOn } from '../../domain/community/join-status.ts';
import { mainJoinWay } from '../../domain/community/joining.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { communityMessages } from '../../i18n/messages/community.ts';
import { joinMessages } from '../../i18n/messages/join.ts';
import { helpTemplate, reachTemplate } from '../internal/contact.ts';
import { eligibilityTemplate } from '../internal/eligibility.ts';
import { heading } from '../internal/heading.ts';
import { joinWayTemplate } from '../internal/join-way.ts';
import { paragraphs } from '../internal/text.ts';
import type { Reading } from './reading.ts';

/** What happens when the form is asked for, and whether it is there. */
export interface FormState {
  readonly isOpen: boolean;
  readonly onForm: () => void;
}

/** "May I join?", answered before anything is asked; then how. Nothing where the feed knows neither. */
export function joiningTemplate(reading: Reading, form: FormState): TemplateResult | typeof nothing {
  const { community, viewer, level } = reading;
  const { language } = viewer;
  const may = eligibilityTemplate(community.eligibility, language);
  const how = waysTemplate(reading, form);
  if (!may && !how) return nothing;
  const title = may ? messagesFor(communityMessages, language).mayIJoin : messagesFor(joinMessages, language).heading;
  return html`<section class="joining" part="joining">${heading(level + 1, 'block-title', title)} ${may} ${how}</section>`;
}

/** The way to offer first, in full; the others beneath it; somebody to ask where there is no way. */
function waysTemplate({ community, viewer, formats, today }: Reading, { isOpen, onForm }: FormState): TemplateResult | undefined {
  const { join, joinNote, origin, contacts } = community;
  const { language } = viewer;
  const words = messagesFor(joinMessages, language);
  const main = mainJoinWay(join, today);
  const note = joinNote && paragraphs(joinNote, language);
  if (!main) {
    const [contact] = contacts;
    const help = helpTemplate(origin.help, language);
    const ask = help === nothing ? contact && reachTemplate(contact, language) : help;
    return note || (ask && ask !== nothing) ? html`${note ?? html`<p>${words.noWay}</p>`} ${ask}` : undefined;
  }
  const others = join.filter((way) => way !== main && joinStatusOn(way, today) !== 'closed');
  const options = { language, today, onForm, isOpen };
  return html`${joinWayTemplate(main, community, formats, { ...options, emphasis: isOpen ? '' : 'primary' })} ${note}
  ${
    others.length > 0
      ? html`<p class="small muted other-ways">${words.otherWays}</p>
          ${others.map((way) => joinWayTemplate(way, community, formats, { ...options, isNamed: true }))}`
      : nothing
  }`;
}
