import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Propose, Requirement } from '../../domain/community/propose.ts';
import type { FormField } from '../../domain/registration/sign-up-form.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { proposalMessages } from '../../i18n/messages/proposal.ts';
import { controlId } from '../internal/form/field-template.ts';
import { heading } from '../internal/heading.ts';
import { dotted } from '../internal/resource.ts';
import { inlineText } from '../internal/text.ts';

/** A requirement in words: what, how much it matters, and examples. */
export function requirementTemplate({ text, strength }: Requirement, language: string): TemplateResult {
  const words = messagesFor(proposalMessages, language);
  return html`${inlineText(text, language)}${strength ? html` <span class="muted">(${words.strengths[strength]})</span>` : nothing}`;
}

/**
 * Examples of what meets a requirement; nothing where it has none.
 * @param id names them for what they describe.
 */
export const examplesTemplate = ({ examples }: Requirement, id: string, language: string): TemplateResult | typeof nothing =>
  examples.length > 0
    ? html`<p id=${id} class="small muted">
        ${messagesFor(proposalMessages, language).examples} ${dotted(examples.map((example) => inlineText(example, language)))}
      </p>`
    : nothing;

/**
 * What a proposal should have, to tick. Nothing has to be ticked.
 * @param field that the boxes answer, with an option for each requirement.
 * @param met how many are ticked.
 */
export function checklistTemplate(
  { requirements }: Propose,
  { name, options }: FormField,
  met: number,
  language: string,
  level: number,
): TemplateResult {
  const words = messagesFor(proposalMessages, language);
  return html`<div
    class="requirements"
    part="requirements"
    role="group"
    aria-labelledby="requirements"
    aria-describedby="requirements-help"
  >
    <div id="requirements">${heading(level, 'section-title', words.requirements)}</div>
    <p id="requirements-help" class="small muted">${words.requirementsHelp}</p>
    <ul>
      ${repeat(
        options,
        ({ value }) => value,
        ({ value }, index) => {
          const id = index === 0 ? controlId(name) : `${controlId(name)}-${index}`;
          const requirement = requirements[index]!;
          return html`<li class="choice">
            <input
              id=${id}
              type="checkbox"
              name=${name}
              value=${value}
              aria-describedby=${requirement.examples.length > 0 ? `examples-${index}` : nothing}
            />
            <div>
              <label for=${id}>${requirementTemplate(requirement, language)}</label>
              ${examplesTemplate(requirement, `examples-${index}`, language)}
            </div>
          </li>`;
        },
      )}
    </ul>
    <p class="progress" part="progress">${words.progress(met, options.length)}</p>
  </div>`;
}
