import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { HandOnController } from '../../controllers/hand-on-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import type { Community } from '../../domain/community/community.ts';
import { joinDate } from '../../domain/community/joining.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Instant } from '../../domain/time/clock.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import type { Formats } from '../../i18n/formats.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { FeedElement } from './feed-element.ts';

/** What is drawn, and for whom. */
export interface LateSetting {
  readonly feed: Feed;
  /** The communities that the page asks for. */
  readonly communities: readonly Community[];
  readonly viewer: Viewer & { readonly now: Instant };
  readonly formats: Formats;
  /** The date that joining is judged by. */
  readonly today: PlainDate;
  /** Level of the first heading. */
  readonly level: number;
  /** Told when what is drawn has to be drawn anew. */
  readonly rightUntil: (instant: Instant) => void;
}

/** The part of an element that draws it. */
export interface LateView {
  readonly styles: readonly CSSResult[];
  render(setting: LateSetting): TemplateResult | typeof nothing;
}

/**
 * A widget whose template, words and styles are loaded when one is in a page. Until they are there its shape is drawn, or what
 * the page has put inside; that stays where they cannot be had.
 */
export abstract class LateFeedElement extends FeedElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      .waiting {
        block-size: 15em;
      }
    `,
  ];

  readonly #late = new LateController<LateView>(
    this,
    async () => {
      const view = await this.load();
      this.shadowRoot!.adoptedStyleSheets.push(...view.styles.map(({ styleSheet }) => styleSheet!));
      return view;
    },
    'what draws it cannot be loaded; what the page has put inside is shown.',
  );

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

  /** Loads what draws the element. */
  protected abstract load(): Promise<LateView>;

  protected override get keepsFallback(): boolean {
    return super.keepsFallback || !this.#late.value;
  }

  protected override renderFeed(feed: Feed): TemplateResult | typeof nothing {
    const { hourCycle, now, displayTimeZone } = this.settings;
    if (!this.#late.value) {
      if (this.hasFallback) return nothing;
      return this.#late.state.status === 'failed' ? this.#renderWayOut(feed) : this.renderSkeleton();
    }
    return this.#late.value.render({
      feed,
      communities: this.selected(feed),
      viewer: { timeZone: displayTimeZone.timeZone, language: this.language, ...(hourCycle && { hourCycle }), now },
      formats: this.formats,
      today: joinDate(now),
      level: this.headingLevel,
      rightUntil: (instant) => this.settings.rightUntil(instant),
    });
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p class="visually-hidden">${this.words(commonMessages).loading}</p>
      <div class="skeleton waiting" aria-hidden="true"></div>`;
  }

  /** Whoever waits for the element to be drawn waits for the part that draws it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#late.need();
    return super.getUpdateComplete();
  }

  #renderWayOut({ homePageUrl }: Feed): TemplateResult | typeof nothing {
    const { goToSite } = this.words(commonMessages);
    return homePageUrl ? html`<p part="failed" class="notice"><a href=${homePageUrl}>${goToSite}</a></p>` : nothing;
  }
}
