import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { type FinderFacts, finderFacts, type QuestionName } from '../../domain/finder/facts.ts';
import { type Answers, type FinderQuestion, finderQuestions } from '../../domain/finder/questions.ts';
import { suggest } from '../../domain/finder/suggest.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { finderMessages } from '../../i18n/messages/finder.ts';
import { report } from '../../lib/report.ts';
import { fieldStyles } from '../../theme/field.styles.ts';
import { CopSelectEvent } from '../internal/cop-select-event.ts';
import { heading } from '../internal/heading.ts';
import { joinWayStyles } from '../internal/join-way.styles.ts';
import type { LateSetting, LateView } from '../internal/late-feed-element.ts';
import type { FinderReading } from './finder-reading.ts';
import { finderStyles } from './finder.styles.ts';
import { questionTemplate } from './question-template.ts';
import { askTemplate, resultsTemplate } from './results-template.ts';

/** So long what communities say of their times is right, in ms. */
const HOUR = 3_600_000;

/** What is known of the communities, and what it was made of. */
interface Known {
  readonly key: readonly unknown[];
  readonly facts: readonly FinderFacts[];
  readonly questions: readonly FinderQuestion[];
}

/** Asks, and remembers what was answered as long as the page is open. This file is loaded when there is a finder to draw. */
export class FinderView implements LateView {
  readonly styles = [fieldStyles, joinWayStyles, finderStyles];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #allowedOrigins: () => string;
  #answers: Answers = {};
  /** The question that is asked; beyond the last one the results are shown. */
  #step = 0;
  readonly #opened = new Set<string>();
  #known: Known | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, allowedOrigins: () => string) {
    this.#host = host;
    this.#allowedOrigins = allowedOrigins;
  }

  render(setting: LateSetting): TemplateResult {
    const { level, viewer } = setting;
    const { facts, questions } = this.#read(setting);
    const words = messagesFor(finderMessages, viewer.language);
    const reading = this.#reading(setting, facts, questions);
    const question = questions[this.#step];
    return html`<section class="finder" part="finder">
      ${heading(level, 'heading', words.title)}
      ${
        facts.length === 0
          ? html`<p part="empty">${words.empty}</p>
              ${askTemplate(reading)}`
          : question
            ? questionTemplate(question, this.#step, reading)
            : resultsTemplate(suggest(facts, this.#answers), reading)
      }
    </section>`;
  }

  #read({ feed, communities, viewer }: LateSetting): Known {
    const { now, timeZone } = viewer;
    const key = [feed, timeZone, Math.floor(now / HOUR), ...communities];
    const isKnown = this.#known?.key.length === key.length && key.every((each, index) => each === this.#known?.key[index]);
    if (!this.#known || !isKnown) {
      const facts = finderFacts(feed, communities, now, timeZone);
      this.#known = { key, facts, questions: finderQuestions(facts) };
    }
    return this.#known;
  }

  #reading(setting: LateSetting, facts: readonly FinderFacts[], questions: readonly FinderQuestion[]): FinderReading {
    return {
      ...setting,
      facts,
      questions,
      answers: this.#answers,
      opened: this.#opened,
      allowedOrigins: this.#allowedOrigins(),
      onAnswer: this.#answer,
      onSkip: (question) => {
        this.#answer(question, []);
        void this.#go(this.#step + 1);
      },
      onNext: () => void this.#go(this.#step + 1),
      onBack: () => void this.#go(Math.min(this.#step, questions.length) - 1),
      onAgain: () => {
        this.#answers = {};
        void this.#go(0);
      },
      onOpen: (community) => void this.#open(community),
    };
  }

  readonly #answer = (question: QuestionName, values: readonly string[]): void => {
    this.#answers = { ...this.#answers, [question]: values };
    this.#host.requestUpdate();
  };

  /** Shows another question, or the results, and takes whoever reads there. */
  async #go(step: number): Promise<void> {
    this.#step = Math.max(0, step);
    this.#opened.clear();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const title = this.#host.shadowRoot?.querySelector<HTMLElement>('.question, .results-title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  /** Opens a community in place, or closes it. */
  async #open(community: Community): Promise<void> {
    const { key } = community;
    if (this.#opened.delete(key)) return this.#host.requestUpdate();
    if (!this.#host.dispatchEvent(new CopSelectEvent(community))) return;
    this.#opened.add(key);
    this.#host.requestUpdate();
    try {
      await import('../cop-community/define.ts');
    } catch (error) {
      report('error', 501, this.#host.localName, '<cop-community> cannot be loaded.', error);
    }
  }
}
