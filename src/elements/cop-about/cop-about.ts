import { property } from 'lit/decorators.js';
import { namesAttribute } from '../internal/attributes.ts';
import { LateFeedElement, type LateView } from '../internal/late-feed-element.ts';

/**
 * What an association says of itself and of communities of practice: what one is, what the association gives, whom to ask,
 * where it is, who stands with it, and its acknowledgements, in full. What the feed does not say is not there. Of a feed that
 * includes others, each part says whose it is.
 *
 * @example
 * ```html
 * <cop-about src="https://association.example/cop-feed.json" sections="about support help"></cop-about>
 * ```
 *
 * @summary What a community of practice is, and what the association gives.
 * @slot - What is shown while the feed is on its way, and when it cannot be had.
 * @fires {CopFeedLoadEvent} cop-feed-load - With `src`: the feed has arrived, at first or anew.
 * @fires {CopFeedErrorEvent} cop-feed-error - With `src`: the feed could not be had or refreshed.
 * @csspart section - A part under its heading; each has a second name, the one that `sections` has for it; acknowledgements have their kind besides: `land`, `funder`, `other`.
 * @csspart section-title - The heading of a part.
 * @csspart sub-title - A heading within a part.
 * @csspart association - Whose it is, where there are several.
 * @csspart trait - What makes a group a community of practice.
 * @csspart source - Whose explanation it is.
 * @csspart help - Whom to ask.
 * @csspart person - A person or desk.
 * @csspart resource - A reference.
 * @csspart copyright - The copyright notice and the licence.
 * @csspart empty - The sentence that stands where there is nothing.
 * @csspart stale - Says from when the information is, when it could not be refreshed.
 * @csspart failed - Says that the feed, or what draws it, cannot be had.
 * @status stable
 */
export class CopAbout extends LateFeedElement {
  /**
   * What to show, in this order, separated by white space: `intro` (the list and what it holds), `about` (what a community of
   * practice is), `support`, `help`, `address`, `organizations`, `links`, `acknowledgements`; otherwise all.
   */
  @property({ converter: namesAttribute }) sections: readonly string[] = [];

  protected override async load(): Promise<LateView> {
    const { AboutView } = await import('./about-view.ts');
    return new AboutView(this);
  }
}
