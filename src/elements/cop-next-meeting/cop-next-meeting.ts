import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HandOnController } from '../../controllers/hand-on-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import type { Feed } from '../../domain/feed.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { FeedElement } from '../internal/feed-element.ts';
import type { NextMeeting } from './next-meeting.ts';

/**
 * The next meeting of a community, or of all that the page shows, in the visitor's time, with how long it is until then.
 * It counts down by itself, says while the meeting takes place and moves on to the next one. Where the feed does not say
 * how long a meeting lasts, it takes place for an hour. Where there are no dates, it says how often people meet.
 *
 * @example
 * ```html
 * <cop-next-meeting src="https://association.example/cop-feed.json" community="science-connection">
 *   <p><a href="https://association.example/meetings">Meetings on the association's site</a></p>
 * </cop-next-meeting>
 * ```
 *
 * @summary The next meeting, with a live countdown.
 * @slot - What is shown while the feed is on its way, and when it cannot be had.
 * @fires {CopSelectEvent} cop-select - A visitor wants to see the community or the event: `community`, `occurrence`. Cancel it to show something of your own.
 * @fires {CopTimeZoneChangeEvent} cop-time-zone-change - The visitor has chosen another time zone, for the whole page.
 * @fires {CopFeedLoadEvent} cop-feed-load - With `src`: the feed has arrived, at first or anew.
 * @fires {CopFeedErrorEvent} cop-feed-error - With `src`: the feed could not be had or refreshed.
 * @csspart base - All of it.
 * @csspart heading - The heading.
 * @csspart date - The day, with the countdown.
 * @csspart countdown - How long it is until then, or that it takes place now.
 * @csspart row - A meeting; several where several begin at one time.
 * @csspart time - When it is, with the organizer's time.
 * @csspart organizer - The organizer's time.
 * @csspart name - The name of the community or event.
 * @csspart topic - What the meeting is about.
 * @csspart place - Where it is and how to take part.
 * @csspart enter - The link into an online room that is open to all.
 * @csspart register - The link to register.
 * @csspart add-to-calendar - The button that adds the meeting to the visitor's calendar.
 * @csspart details - What is folded.
 * @csspart undated - A community without dates: its rhythm in words.
 * @csspart empty - The sentence that stands where there is nothing.
 * @csspart stale - The notice that the feed could not be refreshed.
 * @csspart failed - The notice that the feed could not be had.
 * @status stable
 */
export class CopNextMeeting extends FeedElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      .waiting {
        block-size: 15em;
      }
    `,
  ];

  /** Everything that is drawn: most of this element is loaded when it is in a page. */
  readonly #late = new LateController<NextMeeting>(
    this,
    async () => new (await import('./next-meeting.ts')).NextMeeting(this, () => this.settings.now),
    'what draws the next meeting cannot be loaded; what the page has put inside is shown.',
  );

  /** Id, or global id, of the community or event; otherwise the next meeting of all that are selected. */
  @property() community = '';

  constructor() {
    super();
    new HandOnController(
      this,
      () => this.source,
      () => this.settings.given,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#late.need();
  }

  protected override get keepsFallback(): boolean {
    return super.keepsFallback || !this.#late.value;
  }

  protected override renderFeed(feed: Feed): TemplateResult | typeof nothing {
    const { hourCycle, now, displayTimeZone, isFixed } = this.settings;
    if (this.#late.state.status === 'failed')
      return html`<p part="failed" class="notice">${this.words(scheduleMessages).datesUnreadable}</p>`;
    if (!this.#late.value) return this.hasFallback ? nothing : this.renderSkeleton();
    return this.#late.value.render({
      feed,
      query: {
        only: this.community ? [this.community] : this.communities,
        except: this.exclude,
        timeZone: displayTimeZone.timeZone,
        language: this.language,
        ...(hourCycle && { hourCycle }),
        now,
      },
      level: this.headingLevel,
      isFixed,
      rightUntil: (instant) => this.settings.rightUntil(instant),
    });
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p class="visually-hidden">${this.words(commonMessages).loading}</p>
      <div class="skeleton waiting" aria-hidden="true"></div>`;
  }
}
