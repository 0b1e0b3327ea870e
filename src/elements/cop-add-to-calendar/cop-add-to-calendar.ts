import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LateController } from '../../controllers/late-controller.ts';
import { browserTimeZone } from '../../controllers/system-clock.ts';
import { canBeAdded } from '../../domain/calendar/can-be-added.ts';
import type { Feed } from '../../domain/feed.ts';
import { meetingOwners } from '../../domain/occurrence/meeting-owners.ts';
import { nextOccurrence } from '../../domain/occurrence/next-occurrence.ts';
import { occurrenceSpan } from '../../domain/occurrence/occurrence-span.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { selectOwners } from '../../domain/occurrence/select-owners.ts';
import { chooseText } from '../../domain/text.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { report } from '../../lib/report.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { calendarButtonLabel } from '../internal/calendar-button.ts';
import { FeedElement } from '../internal/feed-element.ts';
import type { ChoicesSetting } from './choices.ts';
import { icon } from '../internal/icons.ts';
import { calendarUnavailable } from './calendar-unavailable.ts';
import { addToCalendarStyles } from './cop-add-to-calendar.styles.ts';

/**
 * Adds a meeting, or the series that it belongs to, to the visitor's calendar: as a file, in Google Calendar, Outlook.com,
 * Office 365 or Yahoo Calendar, or by subscribing where the feed names a calendar address (`icsUrl`). A calendar that cannot
 * take a series rightly gets the next meeting, and the choice says so. Nothing is drawn where nothing is left to add.
 *
 * Files are made in the page and saved by a link, which needs nothing of a content security policy. A frame with `sandbox`
 * needs `allow-downloads`, and `allow-popups` for the calendars on the web.
 *
 * @example
 * ```html
 * <cop-add-to-calendar src="https://association.example/cop-feed.json" communities="makers"></cop-add-to-calendar>
 * ```
 *
 * @summary Puts a meeting into people's own calendars.
 * @slot - What is shown while the feed is on its way, and when it cannot be had.
 * @fires {CopFeedLoadEvent} cop-feed-load - With `src`: the feed has arrived, at first or anew.
 * @fires {CopFeedErrorEvent} cop-feed-error - With `src`: the feed could not be had or refreshed.
 * @csspart button - The button that opens the choice.
 * @csspart panel - The choice.
 * @csspart scope - One meeting or the series.
 * @csspart choice - A calendar; `file`, `google`, `outlook`, `office365` and `yahoo` too.
 * @csspart share - The button that hands the file to the system's sheet for sharing.
 * @csspart in-app - What visitors of browsers inside apps should know.
 * @csspart status - What became of it.
 * @csspart subscribe - The calendar to subscribe to.
 * @csspart webcal - The link that subscribes.
 * @csspart copy - The button that copies its address.
 * @csspart unavailable - What stands there when the choice cannot be loaded.
 * @csspart stale - The notice that the feed could not be refreshed.
 * @csspart failed - The notice that the feed could not be had.
 * @status stable
 */
export class CopAddToCalendar extends FeedElement {
  static override styles = [baseStyles, controlStyles, addToCalendarStyles];

  readonly #choices = new LateController(
    this,
    async () => {
      const { Choices } = await import('./choices.ts');
      return new Choices(this, this.series !== '');
    },
    'the choice of calendars cannot be loaded; a sentence is shown instead.',
  );
  #reported: string | undefined;

  /**
   * The meeting: its `uid` as the feed has it, or the `id` of an event. The next time that it takes place is added. Without
   * it, the next meeting of the `communities`.
   */
  @property() meeting = '';

  /** Whether the choice is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** @internal The meeting that the widget around this one shows, in place of what the attributes name. */
  @property({ attribute: false }) occurrence: Occurrence | undefined;

  /** @internal What the button says where the widget around this one offers the whole series. */
  @property({ attribute: false }) series = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen(this.open);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen(false);
  }

  /** Puts the focus on the button. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('open')) return;
    this.#listen(this.open);
    if (this.open) void this.#choices.need();
    else this.#choices.value?.close();
  }

  protected override updated(): void {
    const panel = this.open ? this.renderRoot.querySelector('[part=panel]') : null;
    if (!panel || panel.matches('.placed')) return;
    // Over the edge where it begins: from there it opens to the other side.
    const { left, right } = panel.getBoundingClientRect();
    panel.classList.toggle('from-start', left < 0 || right > document.documentElement.clientWidth);
    panel.classList.add('placed');
  }

  protected override renderFeed(feed: Feed): TemplateResult | typeof nothing {
    const { now, hourCycle, displayTimeZone } = this.settings;
    const { language } = this;
    const { timeZone } = displayTimeZone;
    const occurrence = this.occurrence ?? this.#find(feed);
    if (!occurrence || !canBeAdded(occurrence, now, timeZone)) return nothing;
    this.settings.rightUntil(occurrenceSpan(occurrence, timeZone).to);
    const viewer = { language, timeZone, now, ...(hourCycle && { hourCycle }) };
    const { title, community, event } = occurrence;
    const { value: about } = chooseText(title ?? community?.name ?? event!.title, language);
    return html`<div class="box" @keydown=${this.#closeByKey} @focusout=${this.#closeAfterwards}>
      <button
        type="button"
        part="button"
        class=${this.occurrence ? 'quiet' : nothing}
        aria-expanded=${this.open}
        @click=${this.#toggle}
        @pointerenter=${this.#prepare}
        @focus=${this.#prepare}
      >
        ${this.occurrence ? nothing : icon('calendar')}${calendarButtonLabel(about, language, this.series)}
      </button>
      ${this.open ? this.#renderChoices(occurrence, viewer) : nothing}
    </div>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="box"><div class="skeleton"></div></div>`;
  }

  #renderChoices(occurrence: Occurrence, viewer: ChoicesSetting): TemplateResult {
    const { state, value } = this.#choices;
    if (value) return html`<div part="panel">${value.render(occurrence, viewer, browserTimeZone())}</div>`;
    if (state.status === 'failed') return calendarUnavailable(occurrence, this.language);
    return html`<p class="small muted" role="status">${this.words(commonMessages).loading}</p>`;
  }

  /** The meeting that the attributes name, where it takes place next. */
  #find(feed: Feed): Occurrence | undefined {
    const { now, displayTimeZone } = this.settings;
    const { meeting } = this;
    const owners = selectOwners(feed, this.communities, this.exclude);
    const named = meeting ? meetingOwners(owners, meeting) : owners;
    if (named.length === 0 && meeting && this.#reported !== meeting) {
      report('warn', 302, 'cop-add-to-calendar', `meeting="${meeting}": the feed has no meeting with this uid, and no event with this id.`);
      this.#reported = meeting;
    }
    return nextOccurrence(named, now, displayTimeZone.timeZone);
  }

  #listen(isOpen: boolean): void {
    document[isOpen ? 'addEventListener' : 'removeEventListener']('pointerdown', this.#closeFromOutside, true);
  }

  readonly #toggle = (): void => {
    this.open = !this.open;
  };

  /** What is soon asked for can be on its way already. */
  readonly #prepare = (): void => void this.#choices.need();

  readonly #closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    this.focus();
  };

  readonly #closeFromOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };

  /** The focus has gone on to something else on the page, which the choice might lie over. */
  readonly #closeAfterwards = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !this.renderRoot.contains(relatedTarget as Node)) this.open = false;
  };
}
