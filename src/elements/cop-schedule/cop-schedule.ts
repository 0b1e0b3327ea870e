import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HandOnController } from '../../controllers/hand-on-controller.ts';
import { joinDate } from '../../domain/community/joining.ts';
import type { Feed } from '../../domain/feed.ts';
import type { describeCadence } from '../../i18n/describe-recurrence.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { FeedElement } from '../internal/feed-element.ts';
import { heading } from '../internal/heading.ts';
import { rowTemplate, type RowSetting } from '../internal/meeting-row.ts';
import { ownerLink } from '../internal/owner-link.ts';
import { inlineText } from '../internal/text.ts';
import { scheduleStyles } from './cop-schedule.styles.ts';
import { type ScheduleDay, type ScheduleMonth, type ScheduleView, scheduleView, type UndatedRow } from './cop-schedule.view.ts';

/** How many meetings are listed at first, unless the page says otherwise. */
const LIMIT = 10;

/**
 * The coming meetings of the communities and events of a feed, each in the visitor's time with the organizer's beneath
 * where the clocks differ. Communities that only have a rhythm follow, in words.
 *
 * @example
 * ```html
 * <cop-schedule src="https://association.example/cop-feed.json" limit="5">
 *   <p><a href="https://association.example/meetings">Meetings on the association's site</a></p>
 * </cop-schedule>
 * ```
 *
 * @summary When the communities meet.
 * @slot - What is shown while the feed is on its way, and when it cannot be had.
 * @fires {CopSelectEvent} cop-select - A visitor wants to see a community or an event: `community`, `occurrence`. Cancel it to show something of your own.
 * @fires {CopTimeZoneChangeEvent} cop-time-zone-change - The visitor has chosen another time zone, for the whole page.
 * @fires {CopFeedLoadEvent} cop-feed-load - With `src`: the feed has arrived, at first or anew.
 * @fires {CopFeedErrorEvent} cop-feed-error - With `src`: the feed could not be had or refreshed.
 * @csspart month - The heading of a month.
 * @csspart date - The date block of a day.
 * @csspart row - A meeting.
 * @csspart time - When it is, with the organizer's time.
 * @csspart organizer - The organizer's time.
 * @csspart name - The name of the community or event.
 * @csspart topic - What the meeting is about.
 * @csspart place - Where it is and how to take part.
 * @csspart register - The link to register.
 * @csspart details - What is folded.
 * @csspart more - The button that shows more meetings.
 * @csspart undated - The communities without dates.
 * @csspart undated-heading - Their heading.
 * @csspart empty - The sentence that stands where there is nothing, or nothing soon.
 * @csspart stale - The notice that the feed could not be refreshed.
 * @csspart failed - The notice that the feed could not be had.
 * @status stable
 */
export class CopSchedule extends FeedElement {
  static override styles = [baseStyles, controlStyles, scheduleStyles];

  /** How meetings are laid out: `agenda`, a list by day. */
  @property() view = 'agenda' as const;

  /** How many meetings to show at first; a button shows as many more. */
  @property({ type: Number }) limit = LIMIT;

  /** How many days to show, today included; otherwise a year ahead, or all that is past. */
  @property({ type: Number }) days: number | undefined;

  /** Shows what has been, the newest first, instead of what is to come. */
  @property({ type: Boolean }) past = false;

  /** How many times the visitor has asked for more. */
  readonly #unfolded = new Set<string>();

  @state() private _pages = 1;

  /** Puts rules into words: loaded where a rhythm has no words of its own. */
  @state() private _describeCadence: typeof describeCadence | undefined;

  constructor() {
    super();
    new HandOnController(
      this,
      () => this.source,
      () => this.settings.given,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('limit') || changed.has('past')) this._pages = 1;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const view = this.#view(feed);
    const words = this.words(scheduleMessages);
    this.settings.rightUntil(view.rightUntil);
    if (view.undated.some(({ rhythm }) => rhythm === 'pending')) void this.#loadWords();
    const setting: RowSetting = {
      language: this.language,
      today: joinDate(this.settings.now),
      unfolded: this.#unfolded,
      onToggle: (key, isOpen) => {
        this.#unfolded[isOpen ? 'add' : 'delete'](key);
        this.requestUpdate();
      },
      nameOf: ({ name, occurrence }) => ownerLink(this, this.language, feed, name, occurrence, occurrence),
    };
    const isEmpty = view.months.length === 0 && view.undated.length === 0;
    return html`${view.isConverted ? html`<cop-time-zone compact></cop-time-zone>` : nothing}
    ${view.isLater || isEmpty ? html`<p part="empty">${view.isLater ? words.laterOnly : this.past ? words.emptyPast : words.empty}</p>` : nothing}
    ${view.months.map((month) => this.#renderMonth(month, setting))}
    ${view.hasMore ? html`<p class="no-print"><button type="button" part="more" @click=${this.#showMore}>${words.showMore}</button></p>` : nothing}
    ${view.undated.length > 0 ? this.#renderUndated(feed, view.undated) : nothing}`;
  }

  protected override renderSkeleton(): TemplateResult {
    const rows = Array.from({ length: Math.min(this.#limit, LIMIT) }, () => html`<div class="skeleton"></div>`);
    return html`<p class="visually-hidden">${this.words(commonMessages).loading}</p>
      <div class="waiting" aria-hidden="true">${rows}</div>`;
  }

  /** What the page asks for; a number that is none is as if it were not there. */
  get #limit(): number {
    return this.limit >= 1 ? Math.floor(this.limit) : LIMIT;
  }

  #view(feed: Feed): ScheduleView {
    const { now, hourCycle, displayTimeZone } = this.settings;
    return scheduleView(feed, {
      only: this.communities,
      except: this.exclude,
      timeZone: displayTimeZone.timeZone,
      language: this.language,
      hourCycle,
      now,
      limit: this.#limit * this._pages,
      days: this.days !== undefined && this.days >= 1 ? Math.floor(this.days) : undefined,
      past: this.past,
      describeCadence: this._describeCadence,
    });
  }

  #renderMonth(month: ScheduleMonth, setting: RowSetting): TemplateResult {
    return html`${heading(this.headingLevel, 'month', month.heading)}
      <ol class="days">
        ${month.days.map((day) => this.#renderDay(day, setting))}
      </ol>`;
  }

  #renderDay({ date, isToday, rows }: ScheduleDay, setting: RowSetting): TemplateResult {
    const weekday = isToday ? this.words(scheduleMessages).today : date.weekdayShort;
    return html`<li class="day">
      <p class="date" part="date">
        <time datetime=${date.iso} aria-current=${isToday ? 'date' : nothing}>
          <span class="visually-hidden">${date.full}</span>
          <span class="block" aria-hidden="true">
            <span class="small">${weekday}</span> <strong>${date.day}</strong> <span class="small">${date.monthShort}</span>
          </span>
        </time>
      </p>
      <ol class="rows">
        ${rows.map((row) => rowTemplate(row, setting))}
      </ol>
    </li>`;
  }

  #renderUndated(feed: Feed, rows: readonly UndatedRow[]): TemplateResult {
    const { language } = this;
    const words = this.words(scheduleMessages);
    return html`<section part="undated">
      ${heading(this.headingLevel, 'undated-heading', words.undated)}
      <ul class="undated">
        ${rows.map(
          ({ owner, name, association, rhythm, isUnreadable }) =>
            html`<li>
              <p class="name">${ownerLink(this, this.language, feed, name, owner)}</p>
              ${rhythm ? html`<p>${rhythm === 'pending' ? '\u00a0' : inlineText({ [rhythm.lang]: rhythm.value }, language)}</p>` : nothing}
              ${isUnreadable ? html`<p>${words.datesUnreadable}</p>` : nothing}
              ${association ? html`<p class="small muted">${inlineText(association, language)}</p>` : nothing}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  async #loadWords(): Promise<void> {
    try {
      ({ describeCadence: this._describeCadence } = await import('../../i18n/describe-recurrence.ts'));
    } catch (error) {
      console.error('<cop-schedule>: the words for rhythms cannot be loaded; the rest is shown without them.', error);
    }
  }

  async #showMore(): Promise<void> {
    const rows = (): NodeListOf<HTMLElement> => this.renderRoot.querySelectorAll('.row');
    const { length } = rows();
    this._pages += 1;
    await this.updateComplete;
    // The button has moved on, or is gone: the visitor goes on where the list did.
    rows()[length]?.focus();
  }
}
