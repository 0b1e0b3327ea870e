import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { LinkSetting } from '../../domain/calendar/calendar-link.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { calendarSetting } from '../../i18n/calendar-text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { formatsFor } from '../../i18n/formats.ts';
import type { CalendarChoicesMessages } from '../../i18n/messages/calendar-choices.en.ts';
import { calendarChoicesMessages } from '../../i18n/messages/calendar-choices.ts';
import { describeOccurrenceTime, type Viewer } from '../../i18n/occurrence-time.ts';
import { CalendarFiles, shareable } from './calendar-files.ts';
import { calendarChoices, type CalendarFile, type Offer, type Subscription } from './choices.view.ts';
import { choicesStyles } from './choices.styles.ts';
import { isInAppBrowser } from './in-app-browser.ts';

/** For whom the choices are drawn. */
export type ChoicesSetting = Viewer & Pick<LinkSetting, 'now'>;

/** The choice of calendars for one meeting: what can be added, to which calendars, and what became of it. */
export class Choices implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #files = new CalendarFiles();
  #isSeries: boolean;
  #said = '';

  /** @param isSeries whether the whole series is chosen at first. */
  constructor(host: ReactiveElement, isSeries: boolean) {
    this.#host = host;
    this.#isSeries = isSeries;
    host.shadowRoot?.adoptedStyleSheets.push(choicesStyles.styleSheet!);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Forgets what was said and lets the files go. */
  close(): void {
    this.#said = '';
    this.#files.release();
  }

  /** @param deviceTimeZone IANA: the zone that the visitor's other calendars go by, as far as the browser tells. */
  render(occurrence: Occurrence, { now, ...viewer }: ChoicesSetting, deviceTimeZone = viewer.timeZone): TemplateResult {
    const { language } = viewer;
    const words = messagesFor(calendarChoicesMessages, language);
    const { one, series, subscription } = calendarChoices(occurrence, { ...calendarSetting(language), now, timeZone: deviceTimeZone });
    const offer = (this.#isSeries && series) || one;
    return html`${one && series ? this.#renderScope(occurrence, viewer, words) : nothing}
      ${offer ? this.#renderOffer(offer, words) : nothing}
      <p role="status" class="small" part="status">${this.#said}</p>
      ${subscription ? this.#renderSubscription(subscription, words) : nothing}`;
  }

  #renderScope(occurrence: Occurrence, viewer: Viewer, words: CalendarChoicesMessages): TemplateResult {
    const date = formatsFor(viewer.language).date(describeOccurrenceTime(occurrence, viewer).date.iso, 'weekdayMonthDay');
    const choose = (isSeries: boolean) => (): void => {
      this.#isSeries = isSeries;
      this.#say('');
    };
    return html`<fieldset class="scope" part="scope">
      <legend class="visually-hidden">${words.scope}</legend>
      <label
        ><input type="radio" name="scope" .checked=${!this.#isSeries} @change=${choose(false)} /><span>${words.onlyThis(date)}</span></label
      >
      <label><input type="radio" name="scope" .checked=${this.#isSeries} @change=${choose(true)} /><span>${words.series}</span></label>
    </fieldset>`;
  }

  #renderOffer({ file, web }: Offer, words: CalendarChoicesMessages): TemplateResult {
    const given = (): void => this.#say(words.fileGiven(file.name));
    const sharing = matchMedia('(pointer: coarse)').matches ? shareable(file) : undefined;
    return html`<ul class="list">
        <li>
          <a class="choice" part="choice file" href=${this.#files.urlOf(file)} download=${file.name} @click=${given}>
            <span class="name">${words.file}</span> <span class="small muted">${words.fileFor}</span>
          </a>
          ${isInAppBrowser(navigator.userAgent) ? html`<p class="small choice" part="in-app">${words.inApp}</p>` : nothing}
          ${
            sharing
              ? html`<button type="button" class="quiet" part="share" @click=${() => this.#share(sharing, file, words)}>
                  ${words.share}
                </button>`
              : nothing
          }
        </li>
      </ul>
      <ul class="list">
        ${web.map(
          ({ target, url, isNextOnly }) =>
            html`<li>
              <a class="choice" part="choice ${target}" href=${url} target="_blank" rel="noopener noreferrer">
                <span class="name">${words.targets[target]}</span><span class="visually-hidden"> (${words.newTab})</span>
                ${isNextOnly ? html`<span class="small muted">${words.nextOnly}</span>` : nothing}
              </a>
            </li>`,
        )}
      </ul>`;
  }

  #renderSubscription({ url, webcal, name }: Subscription, words: CalendarChoicesMessages): TemplateResult {
    return html`<div part="subscribe">
      <label
        ><span>${words.subscribeTo(name)}</span>
        <input readonly aria-label=${words.address} .value=${url} @focus=${({ target }: Event) => (target as HTMLInputElement).select()} />
      </label>
      <div class="actions">
        <a class="button" part="webcal" href=${webcal}>${words.subscribe}</a>
        <button type="button" part="copy" @click=${() => this.#copy(url, words)}>${words.copy}</button>
      </div>
    </div>`;
  }

  async #share(data: ShareData, { name }: CalendarFile, words: CalendarChoicesMessages): Promise<void> {
    try {
      await navigator.share(data);
    } catch (error) {
      // Who closes the sheet knows that nothing was shared.
      if ((error as Error).name !== 'AbortError') this.#say(words.notShared(name));
    }
  }

  async #copy(url: string, words: CalendarChoicesMessages): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.#say(words.copied);
    } catch {
      // Not allowed here, or a page that is not secure: then the visitor copies it.
      this.#host.renderRoot.querySelector<HTMLInputElement>('[readonly]')?.focus();
      this.#say(words.notCopied);
    }
  }

  #say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }
}
