import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HandOnController } from '../../controllers/hand-on-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import { joinDate } from '../../domain/community/joining.ts';
import type { Feed } from '../../domain/feed.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { CalendarButtons } from '../internal/add-to-calendar.ts';
import { FeedElement } from '../internal/feed-element.ts';
import { ownerLink } from '../internal/owner-link.ts';
import { zoneLine } from '../internal/zone-line.ts';
import { agendaTemplate, type ScheduleSetting, undatedTemplate } from './agenda.ts';
import type { CalendarDrawing } from './calendar.ts';
import { scheduleStyles } from './cop-schedule.styles.ts';
import { type ScheduleQuery, scheduleView } from './cop-schedule.view.ts';

/** How many meetings are listed at first, unless the page says otherwise. */
const LIMIT = 10;

/**
 * The coming meetings of the communities and events of a feed, each in the visitor's time with the organizer's beneath
 * where the clocks differ. Communities that only have a rhythm follow, in words.
 *
 * Without `view` it is a list. With it, it is a calendar that begins as the page asks, a list (`agenda`), a `month` or a
 * `week`, and the visitor can change between the three and go to any other month. Days are the visitor's, and weeks begin
 * as the place of the language has it. In a container narrower than 42 em, and in print, a month or a week is the list of
 * its meetings. The calendar is loaded when a page asks for it; where it cannot be had, the list is shown.
 *
 * In the grid the arrow keys go by day and week, Home and End to the ends of the week, Page Up and Page Down by month (in
 * the week, by week), with Shift by year (by month); Enter or Space lists the meetings of the day.
 *
 * @example
 * ```html
 * <cop-schedule src="https://association.example/cop-feed.json" limit="5">
 *   <p><a href="https://association.example/meetings">Meetings on the association's site</a></p>
 * </cop-schedule>
 *
 * <cop-schedule src="https://association.example/cop-feed.json" view="month"></cop-schedule>
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
 * @csspart enter - The link into an online room that is open to all.
 * @csspart register - The link to register.
 * @csspart add-to-calendar - The button that adds a meeting to the visitor's calendar.
 * @csspart details - What is folded.
 * @csspart more - The button that shows more meetings.
 * @csspart views - The choice between list, month and week.
 * @csspart calendar - A month or a week.
 * @csspart period - The heading of the month or week that is shown.
 * @csspart previous - The button to the month or week before.
 * @csspart next - The button to the month or week after.
 * @csspart go-today - The button back to today, where it is not shown.
 * @csspart grid - The table of days.
 * @csspart day - A day in it; also `today`, `selected`, `past`.
 * @csspart today - Today in the grid.
 * @csspart selected - The day whose meetings are listed beneath.
 * @csspart past - A day that is over.
 * @csspart meeting - A meeting in the cell of its day.
 * @csspart more-meetings - How many more a day has than its cell has room for.
 * @csspart chosen - The meetings of the selected day.
 * @csspart way-on - The button from a month or week without meetings to one that has some.
 * @csspart undated - The communities without dates.
 * @csspart undated-heading - Their heading.
 * @csspart empty - The sentence that stands where there is nothing, or nothing soon.
 * @csspart sentence - The zone that times are shown in, in words.
 * @csspart change - The button that opens the choice of zones.
 * @csspart stale - The notice that the feed could not be refreshed.
 * @csspart failed - The notice that the feed could not be had.
 * @status stable
 */
export class CopSchedule extends FeedElement {
  static override styles = [baseStyles, controlStyles, scheduleStyles];

  /** Puts rules into words: needed where a rhythm has no words of its own. */
  readonly #words = new LateController(
    this,
    () => import('../../i18n/describe-recurrence.ts'),
    'the words for rhythms cannot be loaded; the rest is shown without them.',
  );

  /** Needed where the page sets `view`. */
  readonly #calendar = new LateController(
    this,
    async () => new (await import('./calendar.ts')).Calendar(this),
    'the month and the week cannot be loaded; the list is shown instead.',
  );

  readonly #calendarButtons = new CalendarButtons(this);

  readonly #unfolded = new Set<string>();

  /**
   * How meetings are laid out at first: `agenda`, a list by day, `month` or `week`. Anything else is `agenda`. With it the
   * visitor can change between the three; without it there is the list alone.
   */
  @property() view: 'agenda' | 'month' | 'week' | undefined;

  /** How many meetings the list shows at first; a button shows as many more. A month or a week shows all of its meetings. */
  @property({ type: Number }) limit: number = LIMIT;

  /** How many days the list shows, today included; otherwise a year ahead, or all that is past. A month or a week is always whole. */
  @property({ type: Number }) days: number | undefined;

  /** Lists what has been, the newest first, instead of what is to come. A month or a week begins with the last meeting there was. */
  @property({ type: Boolean }) past = false;

  /** How many times the visitor has asked for more. */
  @state() private _pages = 1;

  constructor() {
    super();
    new HandOnController(
      this,
      () => this.source,
      () => this.settings.given,
    );
  }

  protected override get keepsFallback(): boolean {
    return super.keepsFallback || this.#isWaiting;
  }

  /** Whether the page asks for a view that is still on its way. */
  get #isWaiting(): boolean {
    const { status } = this.#calendar.state;
    return Boolean(this.view) && (status === 'idle' || status === 'loading');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('limit') || changed.has('past')) this._pages = 1;
    if (this.view) void this.#calendar.need();
  }

  protected override renderFeed(feed: Feed): TemplateResult | typeof nothing {
    if (this.#isWaiting) return this.hasFallback ? nothing : this.renderSkeleton();
    const query = this.#query;
    const setting = this.#setting(feed);
    const calendar = this.view && this.#calendar.value?.draw(this.view, feed, query, setting);
    const { isConverted, rightUntil, undated, content } = calendar?.drawing ?? this.#drawAgenda(feed, query, setting);
    this.settings.rightUntil(rightUntil);
    if (undated.some(({ rhythm }) => rhythm === 'pending')) void this.#words.need();
    const zone = isConverted ? zoneLine(this.settings.displayTimeZone, this.language) : nothing;
    return html`${calendar ? html`<div class="bar">${zone}${calendar.choice}</div>` : zone} ${content} ${undatedTemplate(undated, setting)}`;
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

  get #query(): ScheduleQuery {
    const { now, hourCycle, displayTimeZone } = this.settings;
    return {
      only: this.communities,
      except: this.exclude,
      timeZone: displayTimeZone.timeZone,
      language: this.language,
      hourCycle,
      now,
      limit: this.#limit * this._pages,
      days: this.days !== undefined && this.days >= 1 ? Math.floor(this.days) : undefined,
      past: this.past,
      describeCadence: this.#words.value?.describeCadence,
    };
  }

  #setting(feed: Feed): ScheduleSetting {
    const { language } = this;
    const { now, displayTimeZone } = this.settings;
    const viewer = { language, timeZone: displayTimeZone.timeZone, now };
    return {
      language,
      headingLevel: this.headingLevel,
      today: joinDate(this.settings.now),
      unfolded: this.#unfolded,
      onToggle: (key, isOpen) => {
        this.#unfolded[isOpen ? 'add' : 'delete'](key);
        this.requestUpdate();
      },
      link: (name, owner) => ownerLink(this, language, feed, name, owner),
      nameOf: ({ name, occurrence }) => ownerLink(this, language, feed, name, occurrence, occurrence),
      actionsFor: (occurrence, about) => this.#calendarButtons.render(occurrence, about, viewer),
    };
  }

  #drawAgenda(feed: Feed, query: ScheduleQuery, setting: ScheduleSetting): CalendarDrawing {
    const view = scheduleView(feed, query);
    const words = this.words(scheduleMessages);
    const isEmpty = view.months.length === 0 && view.undated.length === 0;
    const sentence = view.isLater ? words.laterOnly : isEmpty && (this.past ? words.emptyPast : words.empty);
    const content = html`${sentence ? html`<p part="empty">${sentence}</p>` : nothing} ${agendaTemplate(view.months, setting)}
    ${view.hasMore ? html`<p class="no-print"><button type="button" part="more" @click=${this.#showMore}>${words.showMore}</button></p>` : nothing}`;
    return { ...view, content };
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
