import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../domain/feed.ts';
import { buildProposal, REQUIREMENTS, stepName, withoutBlankSteps } from '../../domain/registration/proposal-body.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { proposalFormMessages, proposalMessages } from '../../i18n/messages/proposal.ts';
import { report } from '../../lib/report.ts';
import { refusalOf } from '../internal/form/allowed-origins.ts';
import { focusWhenDrawn, leadTo } from '../internal/form/focus.ts';
import { formStyles } from '../internal/form/form.styles.ts';
import { FormSession } from '../internal/form/form-session.ts';
import { wayOutTemplate } from '../internal/form/way-out.ts';
import { heading } from '../internal/heading.ts';
import { joinWayStyles } from '../internal/join-way.styles.ts';
import { paragraphs } from '../internal/text.ts';
import { closedTemplate, waysTemplate } from './other-views.ts';
import { type ProposalFormView, type ProposalView, viewProposal } from './cop-proposal-form.view.ts';
import { proposalTemplate } from './proposal-template.ts';
import { proposalStyles } from './proposal.styles.ts';

/** All of `<cop-proposal-form>` but its frame; loaded where a page has one. Brings its styles to its host. */
export class Proposal {
  readonly #host: LitElement;
  readonly #language: () => string;
  readonly #session: FormSession<ProposalFormView>;
  #view: ProposalView | undefined;
  #reported = '';
  /** Ids of the steps of the timeline, in order; never used twice, so that no input is ever another's. */
  #steps: readonly number[] = [0];
  #nextStep = 1;
  /** How many requirements are ticked. */
  #met = 0;
  #announcement = '';

  /** @param language BCP 47 tag of the language to speak, at the time. */
  constructor(host: LitElement, language: () => string) {
    this.#host = host;
    this.#language = language;
    this.#session = new FormSession(host, {
      view: () => (this.#view?.kind === 'form' ? this.#view : undefined),
      language,
      words: proposalFormMessages,
      build: buildProposal,
      asked: withoutBlankSteps,
    });
    host.shadowRoot?.adoptedStyleSheets.push(joinWayStyles.styleSheet!, formStyles.styleSheet!, proposalStyles.styleSheet!);
  }

  /** The form that the visitor has begun to fill in. */
  get begun(): ProposalFormView | undefined {
    return this.#session.begun;
  }

  /** Whether the page does not allow the form's receiver. */
  get isRefused(): boolean {
    return this.#view?.kind === 'refused';
  }

  /** Decides what to draw, before each drawing. Tells the web team, once, why there is no form. */
  look(feed: Feed | undefined, origins: readonly string[]): void {
    const shown = this.begun?.feed ?? feed;
    this.#view = shown && viewProposal(shown, origins, this.#steps);
    const problem = this.#view?.kind === 'refused' ? refusalOf(this.#view.form.action) : '';
    if (problem && problem !== this.#reported) report('error', 401, this.#host.localName, `${problem}.`);
    this.#reported = problem;
  }

  /** Empties the form and forgets the last proposal. */
  reset(): void {
    const form = this.#host.renderRoot.querySelector('form');
    // A field may be called `reset`, and then hides the form's own.
    if (form) HTMLFormElement.prototype.reset.call(form);
    this.#steps = [this.#nextStep++];
    this.#met = 0;
    this.end();
  }

  /** Forgets the last proposal; what stands in the inputs stays. */
  end(): void {
    this.#announcement = '';
    this.#session.end();
  }

  /** @param level of the heading. */
  render(feed: Feed, level: number): TemplateResult {
    const language = this.#language();
    const words = messagesFor(proposalMessages, language);
    const view = this.#view;
    const title = heading(level, 'title', words.title);
    switch (view?.kind) {
      case 'form':
        return html`${this.#renderConfirmation(view, level) ?? html`${title} ${this.#renderForm(view, level)}`}
          <p class="visually-hidden" role="status">${this.#session.announcement || this.#announcement}</p>`;
      case 'ways':
        return html`${title} ${waysTemplate(view.propose, view.feed, language, level + 1)}`;
      case 'refused':
        return html`<p>${words.unavailable}</p>
          ${wayOutTemplate(view.feed, view.form, language, words.form)}`;
      default:
        return html`${title} ${closedTemplate(feed, language, level + 1)}`;
    }
  }

  #renderConfirmation({ form }: ProposalFormView, level: number): TemplateResult | undefined {
    const { state, email } = this.#session;
    if (state.status !== 'done' || state.outcome.kind !== 'confirmed') return undefined;
    const language = this.#language();
    const words = messagesFor(proposalMessages, language);
    const isPending = form.doubleOptIn || state.outcome.status === 'pending_confirmation';
    return html`<div class="confirmation" part="confirmation" tabindex="-1">
      ${heading(level, 'title', words.form.outcomes.confirmed)}
      ${form.success ? paragraphs(form.success, language) : isPending ? nothing : html`<p>${words.arrived}</p>`}
      <p>${isPending ? words.form.checkMail(email) : words.form.addressGiven(email)}</p>
      <p><button type="button" @click=${this.#restart}>${words.form.anotherSignUp}</button></p>
    </div>`;
  }

  #renderForm(view: ProposalFormView, level: number): TemplateResult {
    const session = this.#session;
    session.seen(view.form);
    // The div keeps Lit's hands off the form, whose methods are hidden by fields of the same name.
    return html`<form
      novalidate
      part="form"
      @submit=${session.handleSubmit}
      @input=${session.handleInput}
      @change=${this.#handleChange}
      @focusin=${session.handleFocusIn}
    >
      <div>
        ${proposalTemplate(view, session, {
          language: this.#language(),
          level: level + 1,
          met: this.#met,
          steps: this.#steps,
          add: this.#addStep,
          remove: this.#removeStep,
          follow: (path) => leadTo(this.#host, path),
        })}
      </div>
    </form>`;
  }

  readonly #handleChange = (event: Event): void => {
    this.#session.handleInput(event);
    const { name } = event.target as HTMLInputElement;
    if (name !== REQUIREMENTS) return;
    const boxes = this.#host.renderRoot.querySelectorAll<HTMLInputElement>(`[name=${REQUIREMENTS}]`);
    this.#met = [...boxes].filter(({ checked }) => checked).length;
    this.#announce(messagesFor(proposalMessages, this.#language()).progress(this.#met, boxes.length));
  };

  readonly #addStep = (): void => {
    const id = this.#nextStep++;
    this.#steps = [...this.#steps, id];
    this.#announce(messagesFor(proposalMessages, this.#language()).stepAdded(this.#steps.length));
    void this.#host.updateComplete.then(() => leadTo(this.#host, stepName(id, 'what')));
  };

  /** The focus goes to the step that takes the place of the one that is gone, else to the button that adds one. */
  readonly #removeStep = (id: number): void => {
    const index = this.#steps.indexOf(id);
    this.#steps = this.#steps.filter((each) => each !== id);
    this.#announce(messagesFor(proposalMessages, this.#language()).stepRemoved(index + 1));
    const next = Math.min(index, this.#steps.length - 1) + 1;
    void focusWhenDrawn(this.#host, next > 0 ? `.steps > :nth-child(${next}) button` : '.add-step');
  };

  readonly #restart = (): void => {
    this.reset();
    void focusWhenDrawn(this.#host, '.body :is(input, textarea)');
  };

  #announce(words: string): void {
    this.#announcement = words;
    this.#host.requestUpdate();
  }
}
