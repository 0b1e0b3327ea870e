import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LateController } from '../../controllers/late-controller.ts';
import { ProvidedFeedController } from '../../controllers/provided-feed-controller.ts';
import { browserTimeZone } from '../../controllers/system-clock.ts';
import { visitorTimeZone } from '../../controllers/visitor-time-zone.ts';
import type { Feed } from '../../domain/feed.ts';
import { toPlainDateTime } from '../../domain/time/zoned.ts';
import { timeZoneMessages } from '../../i18n/messages/time-zone.ts';
import { timeMessages } from '../../i18n/messages/time.ts';
import { utcDatetime } from '../../i18n/occurrence-time.ts';
import { zoneCity, zoneName, zonePhrase } from '../../i18n/zone-names.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { CopElement } from '../internal/cop-element.ts';
import { CopTimeZoneChangeEvent } from './cop-time-zone.events.ts';
import { timeZoneStyles } from './cop-time-zone.styles.ts';

const MINUTE = 60_000;

/**
 * Lets the visitor choose the time zone of every widget on the page, by city, region, or what people call a time ("Eastern").
 * The choice is remembered in the browser and followed in other tabs. Where the page fixes the zone, here or on the
 * `<cop-feed>` around it, it says the zone and offers no choice.
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
 * @csspart label - The label above the zone.
 * @csspart change - The button that opens the choice; it names the zone unless it is `compact`.
 * @csspart now - The present time in the zone.
 * @csspart device - The button that goes back to the device's own zone.
 * @csspart search - The choice: a field and a list.
 * @csspart input - The field that is typed into.
 * @csspart list - The list of zones.
 * @csspart option - A zone in the list.
 * @csspart empty - What stands in place of the list where nothing is found.
 * @status stable
 */
export class CopTimeZone extends CopElement {
  static override styles = [baseStyles, controlStyles, timeZoneStyles];

  readonly #provided = new ProvidedFeedController(this);

  readonly #late = new LateController(
    this,
    async () => new (await import('./zone-choice.ts')).ZoneChoice(this, this.#choose),
    'the list of time zones cannot be loaded; a sentence is shown instead.',
  );

  /** One line, "Times in Toronto time · Change", that opens to the choice. */
  @property({ type: Boolean }) compact = false;

  /** @internal The feed of the widget that this element is a part of. */
  @property({ attribute: false }) shownFeed: Feed | undefined;

  @state() private _open = false;
  @state() private _announcement = '';

  /** Whether the focus has yet to follow what was opened or closed. */
  #moves = false;

  protected override get feed(): Feed | undefined {
    const provided = this.#provided.source?.value;
    return this.shownFeed ?? (provided && 'feed' in provided ? provided.feed : undefined);
  }

  protected override updated(): void {
    const target = this.#moves ? this.renderRoot.querySelector<HTMLElement>(this._open ? 'input' : '[part=change]') : null;
    if (!target) return;
    this.#moves = false;
    target.focus();
  }

  protected override render(): TemplateResult {
    const { timeZone, source } = this.settings.displayTimeZone;
    const words = this.words(timeMessages);
    const fixed = source === 'set';
    const hidden = source === 'feed' || source === 'none';
    const sentence = (hidden ? words.hiddenZone : words.timesIn)(zoneCity(timeZone, this.language));
    return html`<div class="cop" @keydown=${this.#closeByKey}>
      ${
        this.compact || fixed || hidden
          ? html`<p class="sentence" part="sentence">
              ${sentence}${
                this.compact && !fixed
                  ? html` <span class="no-print"><span aria-hidden="true">·</span> ${this.#renderButton('link', words.change)}</span>`
                  : nothing
              }
            </p>`
          : nothing
      }
      ${this.compact || fixed ? nothing : this.#renderZone(timeZone)} ${this._open && !fixed ? this.#renderChoice(timeZone) : nothing}
      <p role="status" class="visually-hidden">${this._open ? this.#late.value?.status(this.language) : this._announcement}</p>
      <slot hidden></slot>
    </div>`;
  }

  #renderZone(timeZone: string): TemplateResult {
    const { language } = this;
    const { now } = this.settings;
    const words = this.words(timeZoneMessages);
    const device = browserTimeZone();
    this.settings.rightUntil((Math.floor(now / MINUTE) + 1) * MINUTE);
    const name = zoneName(timeZone, language, 'long', now);
    const phrase = zonePhrase(timeZone, language);
    return html`<div class="choice no-print">
      <span id="label" part="label">${words.label}</span>
      ${this.#renderButton('zone', name === phrase ? name : `${zoneCity(timeZone, language)} – ${name}`)}
      <p part="now" class="small muted">
        <time datetime=${utcDatetime(now)}>${words.timeNow(this.formats.time(toPlainDateTime(now, timeZone)))}</time> ${words.help}
      </p>
      ${
        visitorTimeZone().value
          ? html`<p>
              <button type="button" class="link" part="device" @click=${() => this.#choose(undefined)}>
                ${words.device(device && zoneCity(device, language))}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderButton(kind: 'link' | 'zone', text: string): TemplateResult {
    return html`<button
      id="change"
      type="button"
      part="change"
      class=${kind}
      aria-labelledby=${kind === 'zone' ? 'label change' : nothing}
      aria-expanded=${this._open}
      @click=${() => this.#toggle()}
    >
      ${text}
    </button>`;
  }

  #renderChoice(shown: string): TemplateResult {
    const { state, value } = this.#late;
    if (state.status === 'failed') return html`<p class="notice">${this.words(timeZoneMessages).unavailable}</p>`;
    if (!value) return html`<div class="skeleton"></div>`;
    const { language, formats, feed } = this;
    return value.render({
      language,
      formats,
      feed,
      shown,
      now: this.settings.now,
      chosen: visitorTimeZone().value,
      device: browserTimeZone(),
    });
  }

  #toggle(): void {
    this._open = !this._open;
    this._announcement = '';
    this.#moves = true;
    this.#late.value?.reset();
    void this.#late.need();
  }

  readonly #closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this._open) return;
    // It is this that closes, not a dialog around it.
    event.preventDefault();
    event.stopPropagation();
    this.#toggle();
  };

  readonly #choose = (timeZone: string | undefined): void => {
    if (this._open) this.#toggle();
    // What was pressed may be gone then.
    this.#moves = true;
    visitorTimeZone().value = timeZone;
    this._announcement = this.words(timeZoneMessages).chosen(zonePhrase(this.settings.displayTimeZone.timeZone, this.language));
    this.requestUpdate();
    this.dispatchEvent(new CopTimeZoneChangeEvent(timeZone));
  };
}
