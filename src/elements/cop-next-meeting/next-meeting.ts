import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { LateController } from '../../controllers/late-controller.ts';
import { joinDate } from '../../domain/community/joining.ts';
import { mentionsDates } from '../../domain/community/mentions-dates.ts';
import type { Feed } from '../../domain/feed.ts';
import { chooseText } from '../../domain/text.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { countDays, countDown } from '../../i18n/countdown.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { nextMeetingMessages } from '../../i18n/messages/next-meeting.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { nearDate } from '../../i18n/shown-date.ts';
import { report } from '../../lib/report.ts';
import '../cop-time-zone/define.ts';
import { CalendarButtons } from '../internal/add-to-calendar.ts';
import { heading } from '../internal/heading.ts';
import { type RowSetting, whatTemplate, whenTemplate, whereTemplate } from '../internal/meeting-row.ts';
import type { MeetingRow } from '../internal/meeting-row.view.ts';
import { ownerLink } from '../internal/owner-link.ts';
import type * as rhythm from '../internal/rhythm.ts';
import { inlineText } from '../internal/text.ts';
import { nextMeetingView, type NextMeetingQuery, type NextMeetingView, type Undated } from './cop-next-meeting.view.ts';
import { CountdownText, type DescribeCountdown } from './countdown-text.ts';
import { nextMeetingStyles } from './next-meeting.styles.ts';

/** More than these without dates are a list, and a list is what a schedule is for. */
const FEW = 3;

/** What is drawn, and for whom. */
export interface NextMeetingSetting {
  readonly feed: Feed;
  readonly query: NextMeetingQuery;
  /** Level of the heading. */
  readonly level: number;
  /** Whether the present does not pass. */
  readonly isFixed: boolean;
  /** Told when what is drawn has to be drawn anew. */
  readonly rightUntil: (instant: Instant) => void;
}

/** Draws the next meeting, and remembers what has to outlast a drawing. This file is loaded when there is one to draw. */
export class NextMeeting implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #countdown: CountdownText;
  readonly #rhythm: LateController<typeof rhythm>;
  readonly #calendarButtons: CalendarButtons;
  readonly #unfolded = new Set<string>();
  /** What has been seen to be next, and what has begun. */
  #awaited: ReadonlySet<string> = new Set();
  readonly #begun = new Set<string>();
  #announcement = '';
  #reported: string | undefined;

  /** @param now the clock. */
  constructor(host: ReactiveControllerHost & HTMLElement, now: () => Instant) {
    this.#host = host;
    this.#countdown = new CountdownText(now);
    this.#calendarButtons = new CalendarButtons(host);
    this.#rhythm = new LateController(
      host,
      () => import('../internal/rhythm.ts'),
      'the words for rhythms cannot be loaded; the rest is shown without them.',
    );
    host.shadowRoot?.adoptedStyleSheets.push(...nextMeetingStyles.map(({ styleSheet }) => styleSheet!));
    host.addController(this);
  }

  hostConnected(): void {
    // The countdown goes on with the next drawing.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#countdown.stop();
  }

  render(setting: NextMeetingSetting): TemplateResult {
    const { feed, query, level, isFixed } = setting;
    const view = nextMeetingView(feed, query);
    const words = messagesFor(nextMeetingMessages, query.language);
    this.#follow(view, query);
    this.#report(view, setting);
    this.#countdown.show(describeCountdown(view, query), isFixed || !this.#host.isConnected);
    setting.rightUntil(view.rightUntil);
    const chip = (text: unknown): TemplateResult => html`<span class="countdown" part="countdown">${text}</span>`;
    const counted = view.next[0] && hasCountdown(view.next[0]) ? chip(this.#countdown.node) : nothing;
    return html`<section class="next-meeting" part="base">
      ${heading(level, 'heading', words.title)} ${view.cancelled.map((row) => this.#renderDay([row], setting, nothing, 'is-off'))}
      ${view.current.map((row) => this.#renderDay([row], setting, chip(words.now), 'is-now'))}
      ${view.next.length > 0 ? this.#renderDay(view.next, setting, counted) : nothing}
      ${view.others > 0 ? html`<p class="small muted">${words.others(view.others)}</p>` : nothing}
      ${view.current.length + view.next.length === 0 ? this.#renderUndated(view, setting) : nothing}
      ${view.isConverted ? html`<div class="zone small muted no-print"><cop-time-zone compact .shownFeed=${feed}></cop-time-zone></div>` : nothing}
      <p role="status" class="visually-hidden">${this.#announcement}</p>
    </section>`;
  }

  /** Meetings under their day. */
  #renderDay(rows: readonly MeetingRow[], setting: NextMeetingSetting, chip: unknown, className = ''): TemplateResult {
    const { query } = setting;
    const { date } = rows[0]!.time;
    const day = html`<time datetime=${date.iso}>${nearDate(date, query.now, formatsFor(query.language, query.hourCycle))}</time>`;
    const isOff = className === 'is-off';
    return html`<div class="day ${className}">
      <p class="date" part="date">${isOff ? html`<s>${day}</s>` : html`<strong>${day}</strong>`} ${chip}</p>
      ${rows.map((row) => this.#renderRow(row, setting))}
    </div>`;
  }

  #renderRow(row: MeetingRow, { feed, query }: NextMeetingSetting): TemplateResult {
    const setting: RowSetting = {
      language: query.language,
      today: joinDate(query.now),
      unfolded: this.#unfolded,
      onToggle: (key, isOpen) => {
        this.#unfolded[isOpen ? 'add' : 'delete'](key);
        this.#host.requestUpdate();
      },
      nameOf: ({ name, occurrence }) => ownerLink(this.#host, query.language, feed, name, occurrence, occurrence),
      actionsFor: (occurrence, about) => this.#calendarButtons.render(occurrence, about, query),
    };
    // That it is now stands beside the day.
    return html`<div class="row" part="row">
      ${whenTemplate({ ...row, isNow: false }, setting)}
      <div class="about">${whatTemplate(row, setting)} ${whereTemplate(row, setting)}</div>
    </div>`;
  }

  /** The rhythm of those who have no dates, or a sentence where there is nothing at all. */
  #renderUndated({ undated, reason }: NextMeetingView, { feed, query }: NextMeetingSetting): TemplateResult {
    const { language } = query;
    const words = messagesFor(nextMeetingMessages, language);
    if (undated.length === 0 || undated.length > FEW) return html`<p part="empty">${words[reason ?? 'nothing']}</p>`;
    return html`${undated.map(
      ({ owner, name, isUnreadable }) =>
        html`<div class="undated" part="undated">
          <p class="name" part="name">${ownerLink(this.#host, language, feed, name, owner)}</p>
          ${this.#renderRhythm(owner, query)}
          <p class="muted">
            ${isUnreadable ? messagesFor(scheduleMessages, language).datesUnreadable : mentionsDates(owner.community?.cadence, language) ? nothing : words.datesToBeConfirmed}
          </p>
        </div>`,
    )}`;
  }

  #renderRhythm({ community, event }: Undated['owner'], query: NextMeetingQuery): TemplateResult | typeof nothing {
    if (!community || event) return nothing;
    const { cadence, meetings } = community;
    if (cadence?.text) return html`<p>${inlineText(cadence.text, query.language)}</p>`;
    if (!cadence?.rule && !meetings.some(({ time }) => time.kind === 'timed' && time.rule)) return nothing;
    void this.#rhythm.need();
    const isOut = this.#rhythm.state.status === 'failed';
    return isOut ? nothing : html`<p>${this.#rhythm.value?.rhythmTemplate(community, query) ?? '\u00a0'}</p>`;
  }

  /** Tells the web team, once, of a name that the feed has not. */
  #report({ reason }: NextMeetingView, { feed, query }: NextMeetingSetting): void {
    const asked = reason === 'notFound' ? query.only.join(' ') : undefined;
    if (asked !== undefined && asked !== this.#reported) {
      const ids = [...feed.communities, ...feed.events].map(({ id }) => id).join(', ');
      report('warn', 301, this.#host.localName, `the feed has no community or event "${asked}". It has: ${ids || 'none'}.`);
    }
    this.#reported = asked;
  }

  /** Notes what begins while somebody looks: it is said once, and how to get in is unfolded. */
  #follow({ current, next }: NextMeetingView, { language }: NextMeetingQuery): void {
    const begun = current.find(({ key }) => this.#awaited.has(key));
    if (begun) this.#announcement = messagesFor(nextMeetingMessages, language).begins(chooseText(begun.name, language).value);
    else if (current.length === 0) this.#announcement = '';
    this.#awaited = new Set(next.map(({ key }) => key));
    for (const { key } of current) {
      if (!this.#begun.has(key)) this.#unfolded.add(key);
      this.#begun.add(key);
    }
  }
}

/** A time without a zone is nowhere in particular, and a month is no day: there is nothing to count. */
const hasCountdown = ({ occurrence, time }: MeetingRow): boolean => occurrence.kind !== 'floating' && time.date.iso.length === 10;

/** How to count down to what is next. Days are those of the calendar that its date is in. */
function describeCountdown({ next }: NextMeetingView, query: NextMeetingQuery): DescribeCountdown | undefined {
  const [row] = next;
  if (!row || !hasCountdown(row)) return undefined;
  const { occurrence, time } = row;
  if (occurrence.kind !== 'zoned') return (now) => countDays(time.date.iso, now, query);
  const timeZone = occurrence.attendanceMode === 'inPerson' ? occurrence.timeZone : query.timeZone;
  return (now) => countDown(occurrence.start, now, { ...query, timeZone });
}
