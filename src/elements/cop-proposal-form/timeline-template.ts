import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type StepPart, stepName } from '../../domain/registration/proposal-body.ts';
import type { SignUpForm } from '../../domain/registration/sign-up-form.ts';
import type { ProposalMessages } from '../../i18n/messages/proposal.en.ts';
import { fieldTemplate, type FieldState } from '../internal/form/field-template.ts';

/** As many as receivers take. */
const MOST_STEPS = 50;

/** How the timeline is drawn. */
export interface TimelineOptions {
  readonly words: ProposalMessages;
  /** Ids of the steps, in order. */
  readonly steps: readonly number[];
  readonly add: () => void;
  readonly remove: (id: number) => void;
  readonly stateOf: (path: string) => FieldState;
}

/** The steps of the plan: what and when, rows that are added and removed. */
export function timelineTemplate(form: SignUpForm, { words, steps, add, remove, stateOf }: TimelineOptions): TemplateResult {
  const part = (id: number, index: number, name: StepPart): TemplateResult | typeof nothing => {
    const path = stepName(id, name);
    const field = form.fields.find((each) => each.name === path);
    const label = html`<span class="visually-hidden">${words.step(index + 1)}, </span>${words[name]}`;
    return field ? fieldTemplate(field, { ...stateOf(path), label }) : nothing;
  };
  return html`<fieldset class="field timeline" part="timeline" aria-describedby="timeline-help">
    <legend class="label" part="label">${words.timeline} <span class="optional muted">(${words.form.optional})</span></legend>
    <p id="timeline-help" class="help muted" part="help">${words.timelineHelp}</p>
    <ol class="steps">
      ${repeat(
        steps,
        (id) => id,
        (id, index) =>
          html`<li>
            ${part(id, index, 'what')} ${part(id, index, 'when')}
            <button type="button" class="quiet" @click=${() => remove(id)}>
              ${words.remove}<span class="visually-hidden">, ${words.step(index + 1)}</span>
            </button>
          </li>`,
      )}
    </ol>
    ${
      steps.length < MOST_STEPS
        ? html`<button type="button" class="add-step" @click=${add}>${words.addStep}</button>`
        : html`<p class="small muted">${words.enoughSteps}</p>`
    }
  </fieldset>`;
}
