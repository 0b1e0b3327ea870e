import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Feed } from '../../domain/feed.ts';
import { proposalNames, REQUIREMENTS } from '../../domain/registration/proposal-body.ts';
import { liftedField } from '../../domain/registration/submission.ts';
import { chooseText } from '../../domain/text.ts';
import { proposingOf } from '../../feed/late/proposing.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { proposalMessages } from '../../i18n/messages/proposal.ts';
import { closingTemplate } from '../internal/form/closing-template.ts';
import { fieldTemplate, type FieldState } from '../internal/form/field-template.ts';
import type { FormSession } from '../internal/form/form-session.ts';
import { linesOf, troubleOf } from '../internal/form/trouble.ts';
import { troubleTemplate } from '../internal/form/trouble-template.ts';
import { heading } from '../internal/heading.ts';
import { inlineText, paragraphs } from '../internal/text.ts';
import { processTemplate, supportTemplate } from './about-templates.ts';
import { checklistTemplate } from './checklist-template.ts';
import { NOTE, type ProposalFormView } from './cop-proposal-form.view.ts';
import { timelineTemplate } from './timeline-template.ts';

/** How the form is drawn. */
export interface ProposalOptions {
  /** BCP 47 tag. */
  readonly language: string;
  /** Level of the headings inside the form. */
  readonly level: number;
  /** How many requirements are ticked. */
  readonly met: number;
  /** Ids of the steps of the timeline, in order. */
  readonly steps: readonly number[];
  readonly add: () => void;
  readonly remove: (id: number) => void;
  /** Leads to the field or consent with `path`. */
  readonly follow: (path: string) => void;
}

/** How the form stands, beside what is typed in it. */
export type ProposalState = Pick<FormSession<ProposalFormView>, 'state' | 'issues' | 'email' | 'question'>;

/** What is inside the `<form>`, in its fixed order: trouble, what it takes and gives, the proposal, who proposes, consents. */
export function proposalTemplate(view: ProposalFormView, session: ProposalState, options: ProposalOptions): TemplateResult {
  const { state, issues, email, question } = session;
  const { language, level, met, steps, add, remove, follow } = options;
  const { feed, form, propose } = view;
  const words = messagesFor(proposalMessages, language);
  const trouble = troubleOf(view, issues, state, email, language, words.form);
  const lines = linesOf(form, issues, language, words.form);
  const emailName = liftedField(form, 'email')?.name;
  // What was sent but not confirmed is kept, out of sight: the visitor may have to send it again.
  const isSetAside = issues.length === 0 && state.status === 'done' && state.outcome.kind === 'sent-unconfirmed';
  const stateOf = (path: string): FieldState => ({
    language,
    words: words.form,
    error: lines.find((line) => line.path === path)?.sentence,
    question: path === emailName ? question : undefined,
  });
  const field = (name: string): TemplateResult | typeof nothing => {
    const found = form.fields.find((each) => each.name === name);
    return found ? fieldTemplate(found, stateOf(name)) : nothing;
  };
  const drawn: readonly string[] = [...proposalNames, REQUIREMENTS, NOTE];
  const others = form.fields.filter(({ name }) => !drawn.includes(name) && !name.includes('/'));
  const list = form.fields.find(({ name }) => name === REQUIREMENTS);
  return html`${trouble ? troubleTemplate(trouble, level, follow) : nothing}
    <div class="body" ?hidden=${isSetAside}>
      <div class="intro" part="intro">
        ${paragraphs(propose.summary, language)}
        <p class="small muted">
          ${form.privacyNote ? inlineText(form.privacyNote, language) : nothing} ${words.form.sentTo(publisherName(feed, language))}
          ${form.privacyUrl ? html`<a href=${form.privacyUrl}>${words.form.privacy}</a>` : nothing}
        </p>
      </div>
      ${
        list
          ? html`${checklistTemplate(propose, list, met, language, level)}
              <div class="note" ?hidden=${met === list.options.length}>${field(NOTE)}</div>`
          : nothing
      }
      ${supportTemplate(proposingOf(feed).support, language, level)} ${processTemplate(propose, language, level)}
      ${heading(level, 'section-title', words.proposal)} ${proposalNames.slice(0, -1).map(field)}
      ${timelineTemplate(form, { words, steps, add, remove, stateOf })} ${field('legacy')} ${heading(level, 'section-title', words.contact)}
      ${repeat(
        others,
        ({ name }) => name,
        ({ name }) => field(name),
      )}
      ${closingTemplate(form, {
        words: words.form,
        level,
        isSending: state.status === 'sending',
        action: words.submit,
        stateOf,
      })}
    </div>`;
}

/** Who gets what is typed. */
function publisherName({ origin }: Feed, language: string): string {
  const publisher = origin.organizations.find(({ id }) => id === origin.publisher);
  return chooseText(publisher?.name ?? origin.label, language).value;
}
