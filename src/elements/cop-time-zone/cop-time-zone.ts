import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ProvidedFeedController } from '../../controllers/provided-feed-controller.ts';
import { browserTimeZone } from '../../controllers/system-clock.ts';
import { visitorTimeZone } from '../../controllers/visitor-time-zone.ts';
import type { Feed } from '../../domain/feed.ts';
import { toPlainDateTime } from '../../domain/time/zoned.ts';
import { timeZoneMessages } from '../../i18n/messages/time-zone.ts';
import { timeMessages } from '../../i18n/messages/time.ts';
import { utcDatetime } from '../../i18n/occurrence-time.ts';
import { zoneCity, zonePhrase } from '../../i18n/zone-names.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { CopElement } from '../internal/cop-element.ts';
import { CopTimeZoneChangeEvent } from './cop-time-zone.events.ts';
import { timeZoneStyles } from './cop-time-zone.styles.ts';
import type * as ZoneOptions from './zone-options.ts';

const MINUTE = 60_000;

/**
 * Lets the visitor choose the time zone of every widget on the page. The choice is remembered in the browser and followed
 * in other tabs. Where the page fixes the zone, here or on the `<cop-feed>` around it, it says the zone and offers no choice.
 *
 * @example
 * ```html
 * <cop-time-zone></cop-time-zone>
 * ```
 *
 * @summary The visitor's choice of a time zone.
 * @slot - What stands here for pages without scripts; hidden once the element works.
 * @fires {CopTimeZoneChangeEvent} cop-time-zone-change - The visitor has chosen: `timeZone`, undefined for the device's own.
 * @csspart sentence - The zone that times are shown in, in words.
 * @csspart change - The button that opens the choice, where it is `compact`.
 * @csspart label - The label of the choice.
 * @csspart select - The native list of zones.
 * @csspart now - The present time in the zone.
 * @status stable
 */
export class CopTimeZone extends CopElement {
  static override styles = [baseStyles, controlStyles, timeZoneStyles];

  readonly #provided = new ProvidedFeedController(this);

  /** One line, "Times in Toronto time · Change", that opens to the choice. */
  @property({ type: Boolean }) compact = false;

  /** @internal The feed of the widget that this element is a part of. */
  @property({ attribute: false }) shownFeed: Feed | undefined;

  @state() private _open = false;
  /** The list of all zones: heavy, and loaded when the choice is open. */
  @state() private _list: typeof ZoneOptions | undefined;
  @state() private _announcement = '';

  protected override get feed(): Feed | undefined {
    const provided = this.#provided.source?.value;
    return this.shownFeed ?? (provided && 'feed' in provided ? provided.feed : undefined);
  }

  get #select(): HTMLSelectElement | null {
    return this.renderRoot.querySelector('select');
  }

  protected override updated(changed: PropertyValues): void {
    // Only when it differs: a zone stands in two groups, and the arrow keys go on from the one that is selected.
    const chosen = visitorTimeZone().value ?? '';
    if (this.#select && this.#select.value !== chosen) this.#select.value = chosen;
    if (changed.has('_open') && this._open) this.#select?.focus();
    if (this.#select && !this._list) void this.#loadList();
  }

  protected override render(): TemplateResult {
    const { source } = this.settings.displayTimeZone;
    const fixed = source === 'set';
    return html`<div class="cop">
      ${this.compact || fixed ? this.#renderSentence(fixed) : nothing}
      ${fixed || (this.compact && !this._open) ? nothing : this.#renderChoice()}
      <p role="status" class="visually-hidden">${this._announcement}</p>
      <slot hidden></slot>
    </div>`;
  }

  #renderSentence(fixed: boolean): TemplateResult {
    const { timeZone, source } = this.settings.displayTimeZone;
    const words = this.words(timeMessages);
    const hidden = source === 'feed' || source === 'none';
    return html`<p class="sentence" part="sentence">
      ${(hidden ? words.hiddenZone : words.timesIn)(zoneCity(timeZone, this.language))}${
        fixed
          ? nothing
          : html` <span class="no-print"
              ><span aria-hidden="true">·</span>
              <button type="button" class="link" part="change" aria-expanded=${this._open} @click=${this.#toggle}>
                ${words.change}
              </button></span
            >`
      }
    </p>`;
  }

  #renderChoice(): TemplateResult {
    const { displayTimeZone, now } = this.settings;
    const words = this.words(timeZoneMessages);
    this.settings.rightUntil((Math.floor(now / MINUTE) + 1) * MINUTE);
    const time = this.formats.time(toPlainDateTime(now, displayTimeZone.timeZone));
    return html`<div class="choice no-print" @keydown=${this.#closeOnEscape}>
      <label for="zone" part="label">${words.label}</label>
      <select id="zone" part="select" aria-describedby="now" @change=${this.#choose}>
        ${this.#renderOptions()}
      </select>
      <p id="now" part="now" class="small muted">
        <time datetime=${utcDatetime(now)}>${words.timeNow(time)}</time> ${this.compact ? nothing : words.help}
      </p>
    </div>`;
  }

  #renderOptions(): unknown {
    const { language, _list } = this;
    const words = this.words(timeZoneMessages);
    const device = browserTimeZone();
    const chosen = visitorTimeZone().value;
    return [
      html`<option value="">${device ? words.device(zoneCity(device, language)) : words.notChosen}</option>`,
      _list
        ? _list.zoneOptions(language, this.settings.now, chosen)
        : chosen && html`<option value=${chosen}>${zoneCity(chosen, language)}</option>`,
    ];
  }

  async #loadList(): Promise<void> {
    try {
      this._list = await import('./zone-options.ts');
    } catch (error) {
      console.error('<cop-time-zone>: the list of time zones cannot be loaded.', error);
    }
  }

  #toggle(): void {
    this._open = !this._open;
  }

  #closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this._open) return;
    this._open = false;
    this.renderRoot.querySelector('button')?.focus();
  }

  #choose(event: Event): void {
    const timeZone = (event.target as HTMLSelectElement).value || undefined;
    visitorTimeZone().value = timeZone;
    this._announcement = this.words(timeZoneMessages).chosen(zonePhrase(this.settings.displayTimeZone.timeZone, this.language));
    this.dispatchEvent(new CopTimeZoneChangeEvent(timeZone));
  }
}
