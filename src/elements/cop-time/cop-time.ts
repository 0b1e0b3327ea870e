import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Instant } from '../../domain/time/clock.ts';
import { isTimeZone } from '../../domain/time/zones.ts';
import { parsePlainDateTime } from '../../domain/time/plain-date-time.ts';
import { toInstant } from '../../domain/time/zoned.ts';
import { timeMessages } from '../../i18n/messages/time.ts';
import { describeInstant } from '../../i18n/instant-time.ts';
import { report } from '../../lib/report.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { parseInstant } from '../internal/attributes.ts';
import { CopElement } from '../internal/cop-element.ts';
import { renderZonedTime } from '../internal/occurrence-time.ts';

/**
 * One moment, in a sentence or anywhere on a page, in the reader's zone, with the organizer's beside it where its clocks
 * differ. It needs no feed. What it holds is shown until it can be drawn, and for good where the moment cannot be read.
 *
 * @example
 * ```html
 * <p>Doors open <cop-time datetime="2026-12-08T14:00" origin-time-zone="America/Toronto">Dec 8, 2 p.m. in Ottawa</cop-time>.</p>
 * ```
 *
 * @summary One moment in the reader's time zone.
 * @slot - The moment in plain words, for pages without scripts and for a moment that cannot be read.
 * @csspart time - The reader's time.
 * @csspart organizer - The organizer's time beside it.
 * @status stable
 */
export class CopTime extends CopElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline;
        font-variant-numeric: tabular-nums;
      }
      span,
      time {
        direction: ltr;
        unicode-bidi: isolate;
      }
    `,
  ];

  /** An instant (`2026-12-08T19:00:00Z`), or with `origin-time-zone` a wall time there (`2026-12-08T14:00`). */
  @property() datetime = '';

  /** IANA zone of the organizer, e.g. `America/Toronto`: the wall time's, and shown beside the reader's where the two differ. */
  @property({ attribute: 'origin-time-zone' }) originTimeZone = '';

  /** What to show: the date and the time, or one of them. */
  @property() format: 'full' | 'date' | 'time' = 'full';

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('datetime') && !changed.has('originTimeZone')) return;
    if (this.originTimeZone && !this.#origin)
      report('warn', 304, 'cop-time', `origin-time-zone="${this.originTimeZone}" is no IANA time zone; write one such as America/Toronto.`);
    else if (this.#instant === undefined)
      report(
        'warn',
        303,
        'cop-time',
        `datetime="${this.datetime}" is no moment; write an instant such as 2026-12-08T19:00:00Z, or a local time such as 2026-12-08T14:00 with an origin-time-zone.`,
      );
  }

  protected override render(): TemplateResult {
    const instant = this.#instant;
    return html`${instant === undefined ? nothing : this.#renderInstant(instant)}<slot ?hidden=${instant !== undefined}></slot>`;
  }

  get #origin(): string | undefined {
    return isTimeZone(this.originTimeZone) ? this.originTimeZone : undefined;
  }

  get #instant(): Instant | undefined {
    // Seconds may be left out, as in HTML's local date and time.
    const wall = parsePlainDateTime(this.datetime.length === 16 ? `${this.datetime}:00` : this.datetime);
    if (!wall) return parseInstant(this.datetime);
    return this.#origin === undefined ? undefined : toInstant(wall, this.#origin);
  }

  #renderInstant(instant: Instant): TemplateResult {
    const { displayTimeZone, hourCycle } = this.settings;
    const origin = this.#origin;
    // A browser that hides its zone would make it UTC: the organizer's own time is of more use.
    const timeZone = (displayTimeZone.source === 'none' && origin) || displayTimeZone.timeZone;
    const shown = describeInstant(instant, { timeZone, language: this.language, ...(hourCycle && { hourCycle }) }, origin);
    const { datetime, date, organizer } = shown;
    if (this.format === 'date') return html`<time part="time" datetime=${datetime}>${date.full}</time>`;
    const text = this.words(timeMessages).timeAt(this.format === 'time' ? shown.time : shown.text, shown.zone);
    return html`<span part="time">${renderZonedTime(datetime, text, shown.zoneLong)}</span>${
        organizer ? html` <span part="organizer">(${renderZonedTime(datetime, organizer.text, organizer.zoneLong)})</span>` : nothing
      }`;
  }
}
