import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { HandOnController } from '../../controllers/hand-on-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import type { Community } from '../../domain/community/community.ts';
import { joinDate } from '../../domain/community/joining.ts';
import { hasMemory, isNew, isPast } from '../../domain/community/lifecycle.ts';
import type { Feed } from '../../domain/feed.ts';
import { chooseText } from '../../domain/text.ts';
import { communityMessages } from '../../i18n/messages/community.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';
import { joinMessages } from '../../i18n/messages/join.ts';
import { report } from '../../lib/report.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { helpTemplate } from '../internal/contact.ts';
import { CalendarButtons } from '../internal/add-to-calendar.ts';
import { factsStyles } from '../internal/facts.styles.ts';
import { FeedElement } from '../internal/feed-element.ts';
import { communityInFragment } from '../internal/fragment.ts';
import { heading } from '../internal/heading.ts';
import { dotted } from '../internal/resource.ts';
import { inlineText } from '../internal/text.ts';
import { joinWayStyles } from '../internal/join-way.styles.ts';
import { communityStyles } from './cop-community.styles.ts';
import { joiningTemplate } from './joining.ts';
import { findMeetings, nextTemplate } from './meetings.ts';
import type { Reading } from './reading.ts';
import { sectionStyles } from './sections.styles.ts';
import { sectionsTemplate } from './sections.ts';

/**
 * One community in full: who may join and how, when it meets next, what to expect, its people, resources and the rest.
 * What the feed does not say is not there, so that it reads well with three facts and with thirty. A form for joining
 * opens in place.
 *
 * `#cop-` and the community's id in the page's address moves to it, unless a `<cop-directory>` of the page does.
 *
 * @example
 * ```html
 * <cop-community community="science-connection" src="https://association.example/cop-feed.json"></cop-community>
 * ```
 *
 * @summary One community in full.
 * @slot proof - A proof-of-work widget for the form.
 * @slot - Shown while the feed is on its way, and when it cannot be had.
 * @fires {CopSubmitEvent} cop-submit - From the form for joining, before anything is sent, with the `body`; cancel it and nothing is.
 * @fires {CopSubmittedEvent} cop-submitted - From that form: it was sent; `outcome` is `confirmed` or `sent-unconfirmed`.
 * @fires {CopSubmitFailedEvent} cop-submit-failed - From that form: it was refused (`outcome` `rejected`), or nobody knows (`unknown`); with `codes`.
 * @csspart community - All of it.
 * @csspart header - Title and purpose.
 * @csspart title - The name.
 * @csspart summary - What it is for, in one line.
 * @csspart joining - "May I join?", and the ways of joining.
 * @csspart eligibility - The line that says who may join.
 * @csspart rules - The conditions.
 * @csspart mandatory - For whom taking part is required.
 * @csspart way - A way of joining.
 * @csspart join - What to press to join.
 * @csspart address - The e-mail address to write to.
 * @csspart copy - The button that copies it.
 * @csspart form - The form for joining, when it is open.
 * @csspart next - The next meeting.
 * @csspart time - When the event that is told of takes place, with the organizer's time.
 * @csspart organizer - The organizer's time.
 * @csspart add-to-calendar - The buttons that add it, or the whole series, to the visitor's calendar.
 * @csspart section - A part under its heading; each has a second name: `about`, `expect`, `audience`, `meetings`, `first-visit`, `upcoming`, `part-of`, `participation`, `people`, `partners`, `channels`, `resources`, `past`, `links`, `related`.
 * @csspart section-title - The heading of a part.
 * @csspart person - A person or desk.
 * @csspart resource - A resource.
 * @csspart unreadable - Says that the dates of a meeting cannot be shown.
 * @csspart updated - When it was last changed, and when it is to be checked.
 * @csspart event - All of an event, where the page names one.
 * @csspart missing - Says that the feed has no such community.
 * @csspart help - Whom to ask.
 * @csspart stale - Says from when the information is, when it could not be refreshed.
 * @csspart failed - Says that the feed cannot be shown.
 * @status stable
 */
export class CopCommunity extends FeedElement {
  static override styles = [baseStyles, controlStyles, joinWayStyles, communityStyles, factsStyles, sectionStyles];

  readonly #calendarButtons = new CalendarButtons(this);
  /** Most visitors of most communities have no past meetings to see. */
  readonly #past = new LateController(
    this,
    async () => {
      const past = await import('./past.ts');
      this.shadowRoot!.adoptedStyleSheets.push(past.pastStyles.styleSheet!);
      return past;
    },
    'what tells of past meetings cannot be loaded; the rest is shown without it.',
  );
  /** Most pages name a community. */
  readonly #event = new LateController(this, () => import('./event.ts'), 'what tells of an event cannot be loaded; its name is shown.');
  #reported: string | undefined;
  #hasFollowed = false;

  /** Id, or global id, of the community, or of an event of the feed; otherwise the feed's only community. */
  @property() community = '';

  /** Origins (`https://association.example`) that may receive what is typed into the form; otherwise any. */
  @property({ attribute: 'allowed-origins' }) allowedOrigins = '';

  /** @internal Whether it is shown in a card of a directory. */
  @property({ type: Boolean, attribute: 'in-directory' }) inDirectory = false;

  /** `kept`: closed again, with what was typed still in it. */
  @state() private _form: 'none' | 'open' | 'kept' = 'none';
  @state() private _hasFormFailed = false;

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
    addEventListener('hashchange', this.#followFragment);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followFragment);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('community') && this.hasUpdated) this._form = 'none';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.feed || this.#hasFollowed) return;
    this.#hasFollowed = true;
    this.#followFragment();
  }

  /** Opens the form for joining, where the community has one, and moves to it. */
  async openForm(): Promise<void> {
    this._form = 'open';
    try {
      await import('../cop-signup-form/define.ts');
      this._hasFormFailed = false;
    } catch (error) {
      this._hasFormFailed = true;
      report('error', 501, 'cop-community', '<cop-signup-form> cannot be loaded.', error);
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.form')?.focus();
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const community = this.#find(feed);
    const { timeZone } = this.settings.displayTimeZone;
    const { hourCycle, now } = this.settings;
    const reader: Omit<Reading, 'community'> = {
      feed,
      viewer: { timeZone, language: this.language, ...(hourCycle && { hourCycle }) },
      formats: this.formats,
      now,
      today: joinDate(now),
      level: this.headingLevel,
      isInDirectory: this.inDirectory,
      actionsFor: (occurrence, about, series) =>
        this.#calendarButtons.render(occurrence, about, { language: this.language, timeZone, now }, series),
    };
    if (!community) return this.#renderEvent(reader) ?? this.#renderMissing(feed);
    this.#reported = undefined;
    const reading: Reading = { ...reader, community };
    const meetings = findMeetings(reading);
    this.settings.rightUntil(meetings.until);
    const remembers = hasMemory(community, reading.today);
    if (remembers) void this.#past.need();
    const joining = isPast(community) ? nothing : joiningTemplate(reading, { isOpen: this._form === 'open', onForm: this.#toggleForm });
    return html`<article class="community" part="community">
      ${this.#renderHeader(reading)} ${this.#renderStatusNote(community)}
      <div class="top">${joining} ${nextTemplate(meetings, reading)}</div>
      ${this.#renderForm(community)} ${sectionsTemplate(reading, meetings, remembers ? this.#past.value?.pastTemplate(reading) : nothing)}
    </article>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="skeleton line"></div>
      <div class="skeleton block"></div>`;
  }

  #renderHeader({ community, feed, level, today }: Reading): TemplateResult {
    const { language } = this;
    const { name, nameGloss, shortName, alternateNames, summary, status, established, closed, origin } = community;
    const since = established && this.formats.partialDate(established);
    const ended = isPast(community) && closed && this.formats.partialDate(closed);
    const words = this.words(communityMessages);
    const text = (value: NonNullable<typeof nameGloss>): string => chooseText(value, language).value;
    const others = [...(shortName ? [shortName] : []), ...alternateNames].map(text).filter((other) => other !== text(name));
    const marks = [
      origin.feedId !== feed.origin.feedId && inlineText(origin.label, language),
      status !== 'active' && words.status[status],
      isNew(community, today) && this.words(directoryMessages).isNew,
      since && (ended ? words.period(since, ended) : words.established(since)),
    ];
    return html`<header part="header">
      ${marks.some(Boolean) ? html`<p class="small muted">${dotted(marks)}</p>` : nothing}
      ${heading(level, 'title', inlineText(name, language))}
      ${nameGloss ? html`<p class="gloss">${words.meaning(text(nameGloss))}</p>` : nothing}
      ${others.length > 0 ? html`<p class="small muted">${words.alsoCalled(this.formats.list([...new Set(others)]))}</p>` : nothing}
      ${summary ? html`<p class="summary" part="summary">${inlineText(summary, language)}</p>` : nothing}
    </header>`;
  }

  /** What a community that is not simply active wants people to know first; of one that has finished, when that was. */
  #renderStatusNote({ status, closed }: Community): TemplateResult | typeof nothing {
    const words = this.words(communityMessages);
    const note = words.statusNote[status];
    if (!note) return nothing;
    const ended = isPast({ status }) && closed ? ` ${words.ended(this.formats.partialDate(closed))}` : '';
    return html`<p class="notice">${note}${ended}</p>`;
  }

  #renderForm(community: Community): TemplateResult | typeof nothing {
    if (this._form === 'none') return nothing;
    const { language } = this;
    const label = this.words(joinMessages).joinCommunity(chooseText(community.name, language).value);
    return html`<div class="form" part="form" role="group" aria-label=${label} tabindex="-1" ?hidden=${this._form === 'kept'}>
      ${
        this._hasFormFailed
          ? html`<p class="notice">${this.words(directoryMessages).notLoaded}</p>
              ${helpTemplate(community.origin.help, language)}`
          : html`<cop-signup-form community=${community.key} allowed-origins=${this.allowedOrigins} heading-level=${this.headingLevel + 1}
              ><slot name="proof" slot="proof"></slot
            ></cop-signup-form>`
      }
    </div>`;
  }

  /** The event that the page names; undefined where it names none. */
  #renderEvent(reader: Omit<Reading, 'community'>): TemplateResult | undefined {
    const event = reader.feed.events.find(({ id, key }) => id === this.community || key === this.community);
    if (!event) return undefined;
    void this.#event.need();
    const rightUntil = (instant: number): void => this.settings.rightUntil(instant);
    // Without the part that tells of it there is its name.
    const name = heading(this.headingLevel, 'title', inlineText(event.title, this.language));
    return this.#event.value?.eventTemplate(event, { ...reader, rightUntil }) ?? html`<header part="header">${name}</header>`;
  }

  #renderMissing(feed: Feed): TemplateResult {
    const asked = this.community || '(none)';
    if (this.#reported !== asked) {
      const ids = [...feed.communities, ...feed.events].map(({ id }) => id).join(', ');
      report('warn', 301, 'cop-community', `the feed has no community or event "${this.community}". It has: ${ids || 'none'}.`);
      this.#reported = asked;
    }
    return html`<p part="missing">${this.words(communityMessages).notFound}</p>
      ${helpTemplate(feed.origin.help, this.language)}`;
  }

  #find(feed: Feed): Community | undefined {
    const selected = this.selected(feed);
    if (!this.community) return selected.length === 1 ? selected[0] : undefined;
    return selected.find(({ id, key }) => id === this.community || key === this.community);
  }

  readonly #toggleForm = (): void => {
    if (this._form === 'open') this._form = 'kept';
    else void this.openForm();
  };

  readonly #followFragment = (): void => {
    const { feed } = this;
    if (!feed || this.inDirectory || document.querySelector('cop-directory')) return;
    const named = communityInFragment(location.hash, feed.communities);
    if (named && named === this.#find(feed)) this.scrollIntoView();
  };
}
