import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LateController } from '../../controllers/late-controller.ts';
import { ProvidedFeedController } from '../../controllers/provided-feed-controller.ts';
import type { Feed } from '../../domain/feed.ts';
import { timeMessages } from '../../i18n/messages/time.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { CopElement } from '../internal/cop-element.ts';
import { changeButton, zoneSentence } from '../internal/zone-sentence.ts';
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

  /** The choice, and all of it but the line that opens it. */
  readonly #choice = new LateController(
    this,
    async () => new (await import('./zone-choice.ts')).ZoneChoice(this),
    'the time zones cannot be loaded; the visitor cannot choose one.',
  );

  /** One line, "Times in Toronto time · Change", that opens to the choice. */
  @property({ type: Boolean }) compact = false;

  /** @internal The feed of the widget that this element is a part of. */
  @property({ attribute: false }) shownFeed: Feed | undefined;

  protected override get feed(): Feed | undefined {
    const provided = this.#provided.source?.value;
    return this.shownFeed ?? (provided && 'feed' in provided ? provided.feed : undefined);
  }

  protected override render(): TemplateResult {
    const { displayTimeZone, now } = this.settings;
    const { timeZone, source } = displayTimeZone;
    const { language, formats, feed, compact } = this;
    const words = this.words(timeMessages);
    const isFixed = source === 'set';
    const isHidden = source === 'feed' || source === 'none';
    if (!isFixed && !compact) void this.#choice.need();
    const { status } = this.#choice.state;
    const choice = isFixed ? undefined : this.#choice.value;
    if (choice) this.settings.rightUntil((Math.floor(now / MINUTE) + 1) * MINUTE);
    const setting = { language, formats, feed, compact, now, shown: timeZone };
    return html`<div class="cop" @keydown=${choice?.closeByKey}>
      ${
        compact || isFixed || isHidden || status === 'failed'
          ? zoneSentence(displayTimeZone, language, compact && !isFixed ? changeButton(language, !!choice?.isOpen, this.#toggle) : nothing)
          : nothing
      }
      ${
        choice
          ? choice.render(setting)
          : isFixed || status === 'idle'
            ? nothing
            : status === 'failed'
              ? html`<p class="notice">${words.cannotChange}</p>`
              : html`<div class="skeleton"></div>`
      }
      <p role="status" class="visually-hidden">${choice?.status(setting)}</p>
      <slot hidden></slot>
    </div>`;
  }

  /** @internal Opens the choice, for the line that stands in for this element until it is loaded. */
  open(): void {
    void this.#choice.need().then((choice) => choice?.open());
    this.requestUpdate();
  }

  #toggle(): void {
    const { value } = this.#choice;
    if (!value) return this.open();
    value.toggle();
    this.requestUpdate();
  }
}
