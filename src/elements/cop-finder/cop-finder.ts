import { property } from 'lit/decorators.js';
import { LateFeedElement, type LateView } from '../internal/late-feed-element.ts';

/**
 * Helps to choose a community: up to four questions that the feed's own data make (what one does, what one looks for, whether
 * one is a member, when one can meet), then the communities that suit, best first, each with its reasons, and a person to ask.
 * A question that would not tell the communities apart is not asked. Nothing is sent and nothing is kept. Whom a community is for
 * is told, and never asked.
 *
 * @example
 * ```html
 * <cop-finder src="https://association.example/cop-feed.json">
 *   <p><a href="https://association.example/communities">Communities on the association's site</a></p>
 * </cop-finder>
 * ```
 *
 * @summary Up to four questions, then the communities that suit.
 * @slot - What is shown while the feed is on its way, and when it cannot be had.
 * @fires {CopSelectEvent} cop-select - A visitor wants to see a community: `community`. Cancel it to show something of your own.
 * @fires {CopSubmitEvent} cop-submit - From the form for joining, before anything is sent, with the `body`; cancel it and nothing is.
 * @fires {CopSubmittedEvent} cop-submitted - From that form: it was sent; `outcome` is `confirmed` or `sent-unconfirmed`.
 * @fires {CopSubmitFailedEvent} cop-submit-failed - From that form: it was refused (`outcome` `rejected`), or nobody knows (`unknown`); with `codes`.
 * @fires {CopFeedLoadEvent} cop-feed-load - With `src`: the feed has arrived, at first or anew.
 * @fires {CopFeedErrorEvent} cop-feed-error - With `src`: the feed could not be had or refreshed.
 * @csspart finder - All of it.
 * @csspart heading - The heading.
 * @csspart progress - Which question it is.
 * @csspart question - The question.
 * @csspart choice - An answer to choose.
 * @csspart continue - The button that goes on.
 * @csspart skip - The button that passes a question over.
 * @csspart back - The button that goes back.
 * @csspart again - The button that begins anew.
 * @csspart results-title - How many suit.
 * @csspart tie - Says that several suit equally well.
 * @csspart result - A community.
 * @csspart name - Its name.
 * @csspart reasons - Why it is suggested.
 * @csspart eligibility - Whom it is for.
 * @csspart open - The button that opens it.
 * @csspart others - Communities that are folded.
 * @csspart ask - The person to ask.
 * @csspart help - Whom to ask, and how to reach them.
 * @csspart empty - The sentence that stands where there is nothing.
 * @csspart stale - Says from when the information is, when it could not be refreshed.
 * @csspart failed - Says that the feed, or what draws it, cannot be had.
 * @status stable
 */
export class CopFinder extends LateFeedElement {
  /** Origins (`https://association.example`) that may receive what is typed into a form for joining; otherwise any. */
  @property({ attribute: 'allowed-origins' }) allowedOrigins = '';

  protected override async load(): Promise<LateView> {
    const { FinderView } = await import('./finder-view.ts');
    return new FinderView(this, () => this.allowedOrigins);
  }
}
