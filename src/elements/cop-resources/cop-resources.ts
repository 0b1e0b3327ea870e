import { property } from 'lit/decorators.js';
import { namesAttribute } from '../internal/attributes.ts';
import { LateFeedElement, type LateView } from '../internal/late-feed-element.ts';

/**
 * Recordings, documents, libraries and guides of one community or of all, what their meetings left among them. It says of
 * each what to know before opening it, and who may; what is for people who joined is named with the way to join, and is a
 * link only where the feed gives its address. Grouped by community, or by kind where there is one; where there are many, one
 * kind can be chosen.
 *
 * @example
 * ```html
 * <cop-resources src="https://association.example/cop-feed.json" kind="recording slides"></cop-resources>
 * ```
 *
 * @summary What communities share.
 * @slot - What is shown while the feed is on its way, and when it cannot be had.
 * @fires {CopSelectEvent} cop-select - A visitor wants to see the community: `community`. Cancel it to show something of your own.
 * @fires {CopSubmitEvent} cop-submit - From the form for joining, before anything is sent, with the `body`; cancel it and nothing is.
 * @fires {CopSubmittedEvent} cop-submitted - From that form: it was sent; `outcome` is `confirmed` or `sent-unconfirmed`.
 * @fires {CopSubmitFailedEvent} cop-submit-failed - From that form: it was refused (`outcome` `rejected`), or nobody knows (`unknown`); with `codes`.
 * @fires {CopFeedLoadEvent} cop-feed-load - With `src`: the feed has arrived, at first or anew.
 * @fires {CopFeedErrorEvent} cop-feed-error - With `src`: the feed could not be had or refreshed.
 * @csspart filters - The kinds to choose from.
 * @csspart filter - A kind.
 * @csspart count - How many there are.
 * @csspart group - The resources of a community, or of a kind.
 * @csspart group-title - Its heading.
 * @csspart resource - A resource.
 * @csspart name - Its name.
 * @csspart joining - Who may use what is not for all, and how to join.
 * @csspart join - What to press to join.
 * @csspart form - The form for joining, when it is open; where the page shows the community, its form is there.
 * @csspart help - Whom to ask.
 * @csspart more - The button that shows the rest.
 * @csspart empty - The sentence that stands where there is nothing.
 * @csspart missing - Says that the feed has no such community.
 * @csspart stale - Says from when the information is, when it could not be refreshed.
 * @csspart failed - Says that the feed, or what draws it, cannot be had.
 * @status stable
 */
export class CopResources extends LateFeedElement {
  /** Id, or global id, of the community; otherwise all that are selected, and what belongs to the association. */
  @property() community = '';

  /**
   * Kinds to show, separated by white space: `library`, `guide`, `recording`, `slides`, `document`, `template`, `article`,
   * `book`, `website`, `dataset`, `other`; otherwise all.
   */
  @property({ converter: namesAttribute }) kind: readonly string[] = [];

  /** Origins (`https://association.example`) that may receive what is typed into a form for joining; otherwise any. */
  @property({ attribute: 'allowed-origins' }) allowedOrigins = '';

  protected override async load(): Promise<LateView> {
    const { ResourcesView } = await import('./resources-view.ts');
    return new ResourcesView(this);
  }
}
