import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { inSlices } from '../../controllers/in-slices.ts';
import { LateController } from '../../controllers/late-controller.ts';
import type { Community } from '../../domain/community/community.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Instant } from '../../domain/time/clock.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';
import { inlineText } from '../internal/text.ts';
import type * as cardDates from './card-dates.ts';

type CardDates = typeof cardDates;

/** Whose dates to show, to whom and when. */
export interface DatesSetting {
  readonly feed: Feed;
  readonly viewer: Viewer;
  readonly now: Instant;
}

/** A part of a card: `pending` while it is on its way, `null` when it will not come, undefined where there is none. */
export type CardPart<T> = T | 'pending' | null | undefined;

/** How many meetings are looked for in one update; the others follow in the next, so that the page can answer its visitor in between. */
const AT_ONCE = 4;

/** Loads what cards say about time when it is first needed: recurrence and zones are more than half of a directory's weight. */
export class CardDatesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dates: LateController<CardDates>;
  #sorted: { readonly communities: readonly Community[]; readonly isDone: boolean } | undefined;
  #until: Instant = Infinity;
  #looked = new WeakMap<Community, string>();
  #left = AT_ONCE;
  #next: ReturnType<typeof setTimeout> | undefined;
  #events: { readonly feed: Feed; readonly keys: ReadonlySet<string> } | undefined;

  constructor(host: ReactiveControllerHost & { readonly localName: string }) {
    this.#host = host;
    this.#dates = new LateController(
      host,
      () => import('./card-dates.ts'),
      'the dates of meetings cannot be loaded; the rest is shown without them.',
    );
    host.addController(this);
  }

  /** The instant until which everything is right that was asked for since the last update began. */
  get rightUntil(): Instant {
    return this.#until;
  }

  hostUpdate(): void {
    this.#until = Infinity;
    this.#left = AT_ONCE;
    clearTimeout(this.#next);
  }

  hostUpdated(): void {
    if (this.#left < 0) this.#next = setTimeout(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    clearTimeout(this.#next);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  /** Whether the feed gives `community` any meeting that has dates. */
  hasDates({ feed }: DatesSetting, community: Community): boolean {
    if (this.#events?.feed !== feed) {
      this.#events = { feed, keys: new Set(feed.events.map((event) => `${event.origin.feedId}#${event.community}`)) };
    }
    if (isPast(community)) return false;
    return community.meetings.some(({ time }) => time.kind !== 'unreadable') || this.#events.keys.has(community.key);
  }

  /** The next meeting in words. */
  next(setting: DatesSetting, community: Community): CardPart<TemplateResult> {
    if (!this.hasDates(setting, community)) return undefined;
    return this.#ask((dates) => {
      const { timeZone, language } = setting.viewer;
      if (this.#looked.get(community) !== timeZone + language) {
        if (--this.#left < 0) return 'pending';
        this.#looked.set(community, timeZone + language);
      }
      const next = dates.nextMeeting(setting.feed, community, setting.now, setting.viewer.timeZone);
      this.#until = Math.min(this.#until, next?.until ?? Infinity);
      return next && dates.nextMeetingTemplate(next, setting.viewer, setting.now);
    });
  }

  /** The rhythm in words: the feed's own, else what its rules say. */
  rhythm({ viewer }: DatesSetting, community: Community): CardPart<string | TemplateResult> {
    const { cadence, meetings } = community;
    if (cadence?.text) return inlineText(cadence.text, viewer.language);
    const hasRule = cadence?.rule ?? meetings.some(({ time }) => time.kind === 'timed' && time.rule);
    return hasRule ? this.#ask((dates) => dates.rhythmTemplate(community, viewer)) : undefined;
  }

  /** "Times in Toronto time · Change". */
  zone({ feed }: DatesSetting): CardPart<TemplateResult> {
    return this.#ask((dates) => dates.zoneTemplate(feed));
  }

  /**
   * By what to sort communities by their next meetings; undefined while it is being found out, and null when it cannot be.
   */
  starts({
    feed,
    viewer,
    now,
    communities,
  }: DatesSetting & { readonly communities: readonly Community[] }): ((community: Community) => Instant | undefined) | null | undefined {
    const dates = this.#ask((loaded) => loaded);
    if (dates === 'pending') return undefined;
    if (!dates) return null;
    if (this.#sorted?.communities !== communities) void this.#prepare(dates, { feed, viewer, now }, communities);
    return this.#sorted?.isDone ? (community) => dates.nextMeeting(feed, community, now, viewer.timeZone)?.start : undefined;
  }

  async #prepare(dates: CardDates, { feed, viewer, now }: DatesSetting, communities: readonly Community[]): Promise<void> {
    const sorted = (this.#sorted = { communities, isDone: false });
    const look = (community: Community): unknown => dates.nextMeeting(feed, community, now, viewer.timeZone);
    if (!(await inSlices(communities, look, () => this.#sorted === sorted))) return;
    this.#sorted = { communities, isDone: true };
    this.#host.requestUpdate();
  }

  #ask<T>(question: (dates: CardDates) => CardPart<T>): CardPart<T> {
    const { value } = this.#dates;
    if (value) return question(value);
    void this.#dates.need();
    return this.#dates.state.status === 'failed' ? null : 'pending';
  }
}
