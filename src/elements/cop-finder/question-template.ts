import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { DayPart } from '../../domain/finder/meeting-parts.ts';
import type { FinderQuestion } from '../../domain/finder/questions.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { finderMessages } from '../../i18n/messages/finder.ts';
import { timeMessages } from '../../i18n/messages/time.ts';
import { zoneCity } from '../../i18n/zone-names.ts';
import { heading } from '../internal/heading.ts';
import { inlineText } from '../internal/text.ts';
import { answerLabel } from './answer-label.ts';
import type { FinderReading } from './finder-reading.ts';

/** One question a screen: where one is, the choices, and the ways on and back. */
export function questionTemplate(question: FinderQuestion, step: number, reading: FinderReading): unknown {
  const { questions, level, viewer, answers, onNext, onSkip, onBack } = reading;
  const { language, timeZone } = viewer;
  const words = messagesFor(finderMessages, language);
  const { name, options, isMultiple } = question;
  const isLast = step === questions.length - 1;
  const hints = [
    isMultiple && words.several,
    name === 'when' && `${messagesFor(timeMessages, language).timesIn(zoneCity(timeZone, language))}.`,
  ];
  const hint = hints.filter(Boolean).join(' ');
  const submit = (event: Event): void => {
    event.preventDefault();
    onNext();
  };
  // Of its own, so that a choice of one question is never drawn as one of another.
  return keyed(
    name,
    html`${step === 0 ? html`<p class="muted">${words.intro(questions.length)}</p>` : nothing}
      <form novalidate @submit=${submit}>
        <p class="small muted" part="progress">${words.progress(step + 1, questions.length)}</p>
        <fieldset aria-describedby=${hint ? 'hint' : nothing}>
          <legend>${heading(level + 1, 'question', words.ask[name])}</legend>
          ${hint ? html`<p id="hint" class="muted">${hint}</p>` : nothing}
          <div class="choices">${options.map((value) => choiceTemplate(value, question, reading))}</div>
        </fieldset>
        <div class="ways">
          <button class="primary" part="continue">${isLast ? words.show : words.next}</button>
          ${answers[name]?.length ? nothing : html`<button type="button" class="quiet" part="skip" @click=${() => onSkip(name)}>${words.skip}</button>`}
          ${step > 0 ? html`<button type="button" class="back" part="back" @click=${onBack}>${words.back}</button>` : nothing}
        </div>
      </form>`,
  );
}

function choiceTemplate(value: string, { name, isMultiple }: FinderQuestion, reading: FinderReading): TemplateResult {
  const { answers, onAnswer, viewer } = reading;
  const chosen = answers[name] ?? [];
  const change = ({ target }: Event): void => {
    const { checked } = target as HTMLInputElement;
    const others = isMultiple ? chosen.filter((each) => each !== value) : [];
    onAnswer(name, checked ? [...others, value] : others);
  };
  const hours = name === 'when' && messagesFor(finderMessages, viewer.language).partHours[value as DayPart];
  return html`<label class="choice" part="choice">
    <input type=${isMultiple ? 'checkbox' : 'radio'} name=${name} value=${value} .checked=${chosen.includes(value)} @change=${change} />
    <span
      >${inlineText(answerLabel(name, value, reading), viewer.language)}
      ${hours ? html`<span class="small muted">${hours}</span>` : nothing}</span
    >
  </label>`;
}
