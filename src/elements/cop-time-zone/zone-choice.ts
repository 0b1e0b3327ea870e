import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { browserTimeZone } from '../../controllers/system-clock.ts';
import { visitorTimeZone } from '../../controllers/visitor-time-zone.ts';
import { toPlainDateTime } from '../../domain/time/zoned.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { timeZoneMessages } from '../../i18n/messages/time-zone.ts';
import { utcDatetime } from '../../i18n/occurrence-time.ts';
import { zoneCity, zoneName, zonePhrase } from '../../i18n/zone-names.ts';
import { CopTimeZoneChangeEvent } from './cop-time-zone.events.ts';
import { type ChoiceSetting, type ZoneChoiceView, zoneChoiceView, type ZoneRow, type ZoneSection } from './zone-choice.view.ts';
import { zoneChoiceStyles } from './zone-choice.styles.ts';

/** How the choice is shown. */
export interface ChoiceHostSetting extends Omit<ChoiceSetting, 'chosen' | 'device'> {
  /** Whether its host draws the line that opens it. */
  readonly compact: boolean;
}

/**
 * The choice of a zone: a button that says which, and opens a search. That is an editable combobox with a list beneath (ARIA
 * Authoring Practices: list autocomplete with manual selection). The list is part of the page's flow, so that nothing
 * clips it, and is there as long as the search is.
 */
export class ZoneChoice implements ReactiveController {
  readonly #host: ReactiveElement;
  #isOpen = false;
  /** Whether the focus has yet to follow what was opened or closed. */
  #moves = false;
  #typed = '';
  /** The row that the arrow keys are on. */
  #active: number | undefined;
  #view: ZoneChoiceView | undefined;
  /** Whether the visitor has just chosen. */
  #hasChosen = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.shadowRoot?.adoptedStyleSheets.push(zoneChoiceStyles.styleSheet!);
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    if (!this.#isOpen) this.toggle();
  }

  toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#moves = true;
    this.#hasChosen = false;
    this.#typed = '';
    this.#active = undefined;
    this.#host.requestUpdate();
  }

  readonly closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    // It is this that closes, not a dialog around it.
    event.preventDefault();
    event.stopPropagation();
    this.toggle();
  };

  hostUpdated(): void {
    if (!this.#moves) return;
    this.#moves = false;
    this.#host.shadowRoot?.querySelector<HTMLElement>(this.#isOpen ? 'input' : '[part=change]')?.focus();
  }

  /** What is to be announced: how much was found, or what was chosen. */
  status({ language, shown }: ChoiceHostSetting): string {
    const words = messagesFor(timeZoneMessages, language);
    if (this.#hasChosen) return words.chosen(zonePhrase(shown, language));
    const typed = this.#typed.trim();
    if (!typed || !this.#view) return '';
    const { count, isCut } = this.#view;
    return count === 0 ? words.nothing(typed) : words.found(count, isCut);
  }

  render(setting: ChoiceHostSetting): TemplateResult {
    return html`${setting.compact ? nothing : this.#renderZone(setting)} ${this.#isOpen ? this.#renderSearch(setting) : nothing}`;
  }

  #renderZone({ language, formats, now, shown }: ChoiceHostSetting): TemplateResult {
    const words = messagesFor(timeZoneMessages, language);
    const device = browserTimeZone();
    const name = zoneName(shown, language, 'long', now);
    return html`<div class="zone no-print">
      <span id="label" part="label">${words.label}</span>
      <button
        id="change"
        type="button"
        part="change"
        aria-labelledby="label change"
        aria-expanded=${this.#isOpen}
        @click=${() => this.toggle()}
      >
        ${name === zonePhrase(shown, language) ? name : `${zoneCity(shown, language)} – ${name}`}
      </button>
      <p part="now" class="small muted">
        <time datetime=${utcDatetime(now)}>${words.timeNow(formats.time(toPlainDateTime(now, shown)))}</time> ${words.help}
      </p>
      ${
        visitorTimeZone().value
          ? html`<p>
              <button type="button" class="link" part="device" @click=${() => this.#choose(undefined)}>
                ${words.back(device && zoneCity(device, language))}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderSearch(given: ChoiceHostSetting): TemplateResult {
    const setting = { ...given, chosen: visitorTimeZone().value, device: browserTimeZone() };
    const words = messagesFor(timeZoneMessages, setting.language);
    const view = (this.#view = zoneChoiceView(this.#typed, setting));
    const isEmpty = view.count === 0;
    let index = 0;
    return html`<div class="search no-print" part="search">
      <label id="search-label" for="search">${words.search}</label>
      <p id="hint" class="small muted">${words.hint}</p>
      <input
        id="search"
        part="input"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="done"
        aria-autocomplete="list"
        aria-labelledby="search-label"
        aria-controls=${isEmpty ? nothing : 'list'}
        aria-describedby="hint"
        aria-expanded=${!isEmpty}
        aria-activedescendant=${isEmpty || this.#active === undefined ? nothing : `zone-${this.#active}`}
        .value=${this.#typed}
        @input=${this.#search}
        @keydown=${this.#handleKey}
      />
      ${
        isEmpty
          ? html`<div class="nothing" part="empty">
              <p>${words.nothing(this.#typed.trim())}</p>
              <p class="small muted">${words.tryThis}</p>
            </div>`
          : nothing
      }
      <div
        id="list"
        part="list"
        role="listbox"
        tabindex="-1"
        aria-label=${words.list}
        ?hidden=${isEmpty}
        @mousedown=${keepFocus}
        @click=${this.#pick}
        @keydown=${this.#handleKey}
      >
        ${view.sections.map((section, at) => {
          const rows = section.rows.map((row) => this.#renderRow(row, index++, setting));
          return section.label ? renderSection(section, at, rows) : rows;
        })}
      </div>
    </div>`;
  }

  #renderRow(row: ZoneRow, index: number, { language, now }: ChoiceSetting): TemplateResult {
    return html`<div id="zone-${index}" class="row" part="option" role="option" aria-selected=${index === this.#active}>
      <span>${row.city}${row.region ? html`<span class="muted">, ${row.region}</span>` : nothing}</span>
      <span class="time"
        >${row.isInUse ? html`<span class="in-use"><span class="visually-hidden">${messagesFor(timeZoneMessages, language).inUse}</span></span>` : nothing}
        <time dir="auto" datetime=${utcDatetime(now)}>${row.time}</time></span
      >
      <span class="small muted clock"
        >${row.zone ? html`${row.zone} <span aria-hidden="true">·</span> ` : nothing}<bdi>${row.offset}</bdi></span
      >
    </div>`;
  }

  readonly #search = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#active = undefined;
    this.#host.requestUpdate();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const count = this.#view?.count ?? 0;
    const target = keyTarget(event.key, this.#active, count);
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#enter(count);
    } else if (target !== undefined && count > 0) {
      event.preventDefault();
      void this.#moveTo(target);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      // Back to what is typed.
      this.#active = undefined;
      this.#host.requestUpdate();
    }
  };

  /** Chooses the active row, or the only one; otherwise goes to the first, so that Enter twice takes the best match. */
  #enter(count: number): void {
    const index = this.#active ?? (count === 1 ? 0 : undefined);
    if (index !== undefined) this.#chooseRow(index);
    else if (this.#typed.trim() && count > 0) void this.#moveTo(0);
  }

  readonly #pick = (event: Event): void => {
    const row = (event.target as Element).closest('[role=option]');
    if (row) this.#chooseRow(Number(row.id.slice('zone-'.length)));
  };

  #chooseRow(index: number): void {
    const row = this.#view?.sections.flatMap(({ rows }) => rows)[index];
    if (row) this.#choose(row.choice);
  }

  #choose(timeZone: string | undefined): void {
    if (this.#isOpen) this.toggle();
    // The button that was pressed may be gone then.
    this.#moves = true;
    this.#hasChosen = true;
    visitorTimeZone().value = timeZone;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new CopTimeZoneChangeEvent(timeZone));
  }

  async #moveTo(index: number): Promise<void> {
    this.#active = index;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.getElementById(`zone-${index}`)?.scrollIntoView({ block: 'nearest' });
  }
}

const renderSection = ({ label }: ZoneSection, at: number, rows: readonly TemplateResult[]): TemplateResult =>
  html`<div role="group" aria-labelledby="section-${at}">
    <p id="section-${at}" class="small muted section" role="presentation">${label}</p>
    ${rows}
  </div>`;

/** The pointer chooses without taking the focus from the field. */
const keepFocus = (event: Event): void => event.preventDefault();

/** The row that a key leads to; undefined for keys that belong to the text. Home and End do until a row is active. */
function keyTarget(key: string, active: number | undefined, count: number): number | undefined {
  const last = count - 1;
  if (key === 'ArrowDown') return active === undefined || active === last ? 0 : active + 1;
  if (key === 'ArrowUp') return active ? active - 1 : last;
  if (active === undefined) return undefined;
  return key === 'Home' ? 0 : key === 'End' ? last : undefined;
}
