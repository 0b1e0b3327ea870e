import { html, type TemplateResult } from 'lit';
import type { Feed } from '../../domain/feed.ts';
import type { Occurrence, OccurrenceOwner } from '../../domain/occurrence/occurrence.ts';
import type { Text } from '../../domain/text.ts';
import { CopSelectEvent } from './cop-select-event.ts';
import { communityAddress } from './community-address.ts';
import { inlineText } from './text.ts';

/**
 * The name of a community or an event as a link to where it is told in full, where there is such a place: on this page
 * where the page shows communities, else its own. Clicking it fires `cop-select` on `host`, which may be cancelled.
 * @param occurrence the meeting that the name stands with.
 */
export function ownerLink(
  host: HTMLElement,
  language: string,
  { communities }: Feed,
  name: Text,
  { community, event }: OccurrenceOwner,
  occurrence?: Occurrence,
): string | TemplateResult {
  const isOnPage = community && document.querySelector('cop-directory, cop-community');
  const href = isOnPage ? communityAddress(community, communities) : (community ?? event)?.url;
  const text = inlineText(name, language);
  const select = (clicked: Event): void => {
    if (!host.dispatchEvent(new CopSelectEvent(community, occurrence))) clicked.preventDefault();
  };
  return href ? html`<a href=${href} @click=${select}>${text}</a>` : text;
}
