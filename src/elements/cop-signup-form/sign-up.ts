import { html, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Community } from '../../domain/community/community.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Formats } from '../../i18n/formats.ts';
import { report } from '../../lib/report.ts';
import { heading } from '../internal/heading.ts';
import { joinWayStyles } from '../internal/join-way.styles.ts';
import { confirmationTemplate } from './confirmation-template.ts';
import { formStyles } from '../internal/form/form.styles.ts';
import { type FormView, problemOf, type SignUpRequest, type SignUpView, viewSignUp } from './cop-signup-form.view.ts';
import { focusWhenDrawn, leadTo } from '../internal/form/focus.ts';
import { formTemplate } from './form-template.ts';
import { elsewhereTemplate, missingTemplate, refusedTemplate } from './other-views.ts';
import { FormSession } from '../internal/form/form-session.ts';
import { titleOf } from './wording.ts';

/** What the sign-up reads of its host, at the time that it needs it. */
export interface SignUpPorts {
  /** BCP 47 tag of the language to speak. */
  readonly language: () => string;
  readonly formats: () => Formats;
}

/** All of `<cop-signup-form>` but its frame; loaded where a page has one. Brings its styles to its host. */
export class SignUp {
  readonly #host: LitElement;
  readonly #ports: SignUpPorts;
  readonly #session: FormSession<FormView>;
  #view: SignUpView | undefined;
  #request: SignUpRequest | undefined;
  #reported = '';

  constructor(host: LitElement, ports: SignUpPorts) {
    this.#host = host;
    this.#ports = ports;
    this.#session = new FormSession(host, {
      view: () => (this.#view?.kind === 'form' ? this.#view : undefined),
      language: ports.language,
    });
    host.shadowRoot?.adoptedStyleSheets.push(joinWayStyles.styleSheet!, formStyles.styleSheet!);
  }

  /** The form that the visitor has begun to fill in. */
  get begun(): FormView | undefined {
    return this.#session.begun;
  }

  /** Whether the page does not allow the form's receiver. */
  get isRefused(): boolean {
    return this.#view?.kind === 'refused';
  }

  /** Decides what to draw, before each drawing. Tells the web team, once, why there is no form. */
  look(feed: Feed | undefined, request: SignUpRequest): void {
    this.#request = request;
    this.#view = this.#session.begun ?? (feed && viewSignUp(feed, request));
    const problem = this.#view ? problemOf(this.#view, request.ids.join(' ')) : '';
    if (problem && problem !== this.#reported) report('error', this.isRefused ? 401 : 301, this.#host.localName, `${problem}.`);
    this.#reported = problem;
  }

  /** Empties the form and forgets the last sign-up. */
  reset(): void {
    const form = this.#host.renderRoot.querySelector('form');
    // A field may be called `reset`, and then hides the form's own.
    if (form) HTMLFormElement.prototype.reset.call(form);
    this.end();
  }

  /** Forgets the last sign-up; what stands in the inputs stays. */
  end(): void {
    this.#session.end();
  }

  /** @param level of the heading. */
  render(feed: Feed, level: number): TemplateResult {
    const language = this.#ports.language();
    const view = this.#view;
    switch (view?.kind) {
      case 'form':
        return html`${this.#renderConfirmation(view, level) ?? this.#renderForm(view, level)}
          <p class="visually-hidden" role="status">${this.#session.announcement}</p>`;
      case 'several':
        return html`<div class="several">
          ${repeat(
            view.groups,
            ([first]) => first!.key,
            (group) => this.#renderGroup(group, level),
          )}
        </div>`;
      case 'elsewhere':
        return html`${this.#renderTitle(view.communities, level)}
        ${elsewhereTemplate(view.communities[0]!, language, this.#ports.formats(), this.#request!.today)}`;
      case 'refused':
        return refusedTemplate(view, language);
      default:
        return missingTemplate(feed, language);
    }
  }

  #renderTitle(communities: readonly Community[], level: number): TemplateResult {
    return heading(level, 'title', titleOf(communities, this.#ports.language()));
  }

  /** Communities with a form of their own are asked for on their own: what is typed goes straight to their receiver. */
  #renderGroup(communities: readonly Community[], level: number): TemplateResult {
    return html`<cop-signup-form
      community=${communities.map(({ key }) => key).join(' ')}
      allowed-origins=${this.#request!.allowedOrigins.join(' ')}
      heading-level=${level}
    ></cop-signup-form>`;
  }

  #renderConfirmation(view: FormView, level: number): TemplateResult | undefined {
    const { state, email } = this.#session;
    if (state.status !== 'done' || state.outcome.kind !== 'confirmed') return undefined;
    return confirmationTemplate(view, {
      outcome: state.outcome,
      email,
      language: this.#ports.language(),
      formats: this.#ports.formats(),
      level,
      restart: this.#restart,
    });
  }

  #renderForm(view: FormView, level: number): TemplateResult {
    const session = this.#session;
    session.seen(view.form);
    // The div keeps Lit's hands off the form, whose methods are hidden by fields of the same name.
    return html`${this.#renderTitle(view.communities, level)}
      <form
        novalidate
        part="form"
        @submit=${session.handleSubmit}
        @input=${session.handleInput}
        @change=${session.handleInput}
        @focusin=${session.handleFocusIn}
      >
        <div>
          ${formTemplate(view, session, {
            language: this.#ports.language(),
            formats: this.#ports.formats(),
            level: level + 1,
            follow: (path) => leadTo(this.#host, path),
          })}
        </div>
      </form>`;
  }

  readonly #restart = (): void => {
    this.reset();
    void focusWhenDrawn(this.#host, '.body :is(input, select, textarea)');
  };
}
