import type { LitElement, ReactiveController } from 'lit';
import type { Feed } from '../../domain/feed.ts';
import { nearestDay } from '../../domain/occurrence/occurrence-days.ts';
import type { OccurrenceOwner } from '../../domain/occurrence/occurrence.ts';
import { selectOwners } from '../../domain/occurrence/select-owners.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { parsePlainDate, plainDateOf, type PlainDate } from '../../domain/time/plain-date-time.ts';
import { toPlainDateTime } from '../../domain/time/zoned.ts';
import { firstWeekday } from '../../i18n/first-weekday.ts';
import type { ScheduleSetting } from './agenda.ts';
import { calendarLists } from './calendar-lists.ts';
import { dayByKey, turnPage } from './calendar-keys.ts';
import { type CalendarHandlers, calendarTemplate, choiceTemplate } from './calendar-template.ts';
import { calendarStyles } from './calendar.styles.ts';
import { type CalendarKind, type CalendarPlace, type CalendarView, calendarView, periodOf } from './calendar.view.ts';
import { findUndated, scheduleOwners, type ScheduleQuery, type UndatedRow } from './cop-schedule.view.ts';
import { periodMeetings } from './period-meetings.ts';

/** What a schedule draws, whichever view it is. */
export interface CalendarDrawing {
  readonly content: unknown;
  /** Whether any of the times follow the viewer's clocks. */
  readonly isConverted: boolean;
  readonly undated: readonly UndatedRow[];
  /** When something of this changes. */
  readonly rightUntil: Instant;
}

/** How many meetings more the list of a period goes on with: it is bounded, as everything is. */
const PAGE = 50;

const meetingsOf = ({ community, event }: OccurrenceOwner) => (event ? [event] : community!.meetings);
const hasDates = (owner: OccurrenceOwner): boolean => meetingsOf(owner).some(({ time }) => time.kind !== 'unreadable');
const isConverted = (owner: OccurrenceOwner): boolean =>
  meetingsOf(owner).some(({ time, attendanceMode }) => time.kind === 'timed' && time.timeZone !== null && attendanceMode !== 'inPerson');

/** Keeps the last answer: what a series gives is asked for anew only where the question is another. */
function keepLast<A extends unknown[], T>(answer: (...question: A) => T): (key: string, feed: Feed, ...question: A) => T {
  let last: { readonly key: string; readonly feed: Feed; readonly value: T } | undefined;
  return (key, feed, ...question) => {
    if (last?.key !== key || last.feed !== feed) last = { key, feed, value: answer(...question) };
    return last.value;
  };
}

/**
 * The month and the week of a schedule, and the choice between these and the list: where the visitor is, what they have
 * chosen, and what the keys do. Loaded late.
 */
export class Calendar implements ReactiveController {
  readonly #host: LitElement;
  readonly #meetings = keepLast(periodMeetings);
  readonly #lists = keepLast(calendarLists);
  readonly #undated = keepLast(findUndated);
  readonly #start = keepLast(nearestDay);
  /** The view that the visitor has chosen, as long as the page asks for the same. */
  #choice: { readonly page: string; readonly view: string } | undefined;
  /** A day of the period that is shown; undefined: the present one. */
  #anchor: PlainDate | undefined;
  #focused: PlainDate | undefined;
  #selected: PlainDate | undefined;
  #pages = 1;
  /** From when to when what is listed is right. */
  #since: Instant = Infinity;
  #until: Instant = 0;
  #shown: { readonly view: CalendarView; readonly place: CalendarPlace; readonly language: string } | undefined;
  #hadFocus = false;
  /** A day to put the focus on once it is drawn. */
  #wantsFocus = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, calendarStyles.styleSheet!];
  }

  hostUpdate(): void {
    const date = (this.#host.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('td[data-date]')?.dataset['date'];
    this.#hadFocus = date !== undefined;
    // Where the visitor has come by Tab they stay, whatever else becomes the day to begin with.
    if (date) this.#focused ??= date as PlainDate;
  }

  /** The focus stays with its day, whatever cell has that now: in another month, or in a week that begins on another day. */
  hostUpdated(): void {
    if (this.#hadFocus || this.#wantsFocus) this.#host.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
    this.#wantsFocus = false;
  }

  /**
   * @param page the view that the page asks for.
   * @returns the choice between the views, and what is drawn, which is undefined where it is the agenda. Undefined where
   * there are no dates at all: then there is nothing to choose.
   */
  draw(
    page: string,
    feed: Feed,
    query: ScheduleQuery,
    setting: ScheduleSetting,
  ): { choice: unknown; drawing: CalendarDrawing | undefined } | undefined {
    const owners = selectOwners(feed, query.only, query.except);
    if (!owners.some(hasDates)) return undefined;
    const view = this.#choice?.page === page ? this.#choice.view : page;
    const kind = view === 'month' || view === 'week' ? view : undefined;
    return {
      choice: choiceTemplate(kind ?? 'agenda', query.language, (chosen) => this.#choose(page, chosen)),
      drawing: kind && this.#drawPeriod(kind, feed, owners, query, setting),
    };
  }

  #drawPeriod(
    kind: CalendarKind,
    feed: Feed,
    owners: readonly OccurrenceOwner[],
    query: ScheduleQuery,
    setting: ScheduleSetting,
  ): CalendarDrawing {
    const { timeZone, language, now, only, except, hourCycle, past } = query;
    const weekday = firstWeekday(language);
    const today = plainDateOf(toPlainDateTime(now, timeZone));
    const who = [only, except, timeZone, today];
    const start = past ? (this.#start(JSON.stringify(who), feed, owners, today, -1, timeZone) ?? today) : today;
    const place = { kind, anchor: this.#anchor ?? start, focused: this.#focused, selected: this.#selected };
    const period = periodOf(place, weekday);
    const viewer = { timeZone, language, hourCycle };
    const meetings = this.#meetings(JSON.stringify([...who, period, language, hourCycle]), feed, owners, period, viewer, now);
    const view = calendarView(meetings, place, query, weekday);
    this.#shown = { view, place, language };
    // What is listed is right until something begins or ends.
    if (now < this.#since || now >= this.#until) this.#since = now;
    this.#until = view.rightUntil;
    const limit = PAGE * this.#pages;
    const listKey = JSON.stringify([...who, period, language, hourCycle, view.selected, limit, this.#since]);
    const lists = this.#lists(listKey, feed, owners, meetings, view.selected, today, query, limit);
    const undatedKey = JSON.stringify([...who, language, hourCycle, Boolean(query.describeCadence)]);
    return {
      content: calendarTemplate(view, lists, kind, setting, this.#handlers(today)),
      isConverted: owners.some(isConverted),
      undated: past ? [] : this.#undated(undatedKey, feed, scheduleOwners(feed, query), new Set(), query),
      rightUntil: view.rightUntil,
    };
  }

  #handlers(today: PlainDate): CalendarHandlers {
    return {
      onKey: (event) => this.#handleKey(event),
      onClick: ({ target }) => this.#choosePressed(target),
      onPage: (pages) => this.#show(turnPage(this.#shown!.place.anchor, pages, this.#shown!.place.kind, false)),
      onToday: () => this.#show(today),
      onGo: (date) => {
        this.#selected = this.#focused = date;
        this.#wantsFocus = true;
        this.#show(date, date);
      },
      onMore: () => {
        this.#pages += 1;
        this.#host.requestUpdate();
      },
    };
  }

  #choose(page: string, view: string): void {
    this.#choice = { page, view };
    // What the visitor looks at is shown in the other view too; the present is where nobody has gone anywhere.
    if (this.#shown && this.#anchor) this.#anchor = this.#shown.view.tabStop;
    this.#host.requestUpdate();
  }

  #show(anchor: PlainDate, focused?: PlainDate): void {
    this.#anchor = anchor;
    this.#focused = focused;
    this.#pages = 1;
    this.#host.requestUpdate();
  }

  #choosePressed(target: EventTarget | null): void {
    const date = parsePlainDate((target as Element).closest<HTMLElement>('td[data-date]')?.dataset['date'] ?? '');
    if (!date) return;
    this.#selected = date;
    this.#show(date, date);
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { place, view, language } = this.#shown!;
    const setting = { kind: place.kind, firstWeekday: firstWeekday(language) };
    const day = dayByKey(event.key, event.shiftKey, view.tabStop, setting);
    if (day) this.#show(day, day);
    else if (event.key === 'Enter' || event.key === ' ') this.#choosePressed(event.target);
    else return;
    event.preventDefault();
  }
}
