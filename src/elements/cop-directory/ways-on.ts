import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { directorySearchMessages } from '../../i18n/messages/directory-search.ts';
import { inlineText } from '../internal/text.ts';

/** What may help where nothing matches. */
export interface NearbySetting {
  readonly language: string;
  /** What may have been meant. */
  readonly suggestion: Community | undefined;
  /** How many would match if only the words counted. */
  readonly withoutFilters: number;
  readonly onQuery: (query: string) => void;
  readonly onRemoveFilters: () => void;
}

/** Where nothing matches: what is near. */
export function nearbyTemplate(setting: NearbySetting): TemplateResult | typeof nothing {
  const { language, suggestion, withoutFilters, onQuery, onRemoveFilters } = setting;
  const words = messagesFor(directorySearchMessages, language);
  if (withoutFilters > 0)
    return html`<p>
      ${words.matchesWithoutFilters(withoutFilters)}
      <button type="button" class="link" @click=${onRemoveFilters}>${words.removeFilters}</button>
    </p>`;
  if (!suggestion) return nothing;
  const name = chooseText(suggestion.name, language).value;
  return html`<p>
    ${words.didYouMean}
    <button type="button" class="link" @click=${() => onQuery(name)}>${inlineText(suggestion.name, language)}</button>${words.question}
  </p>`;
}

/** Beside what meets in somebody's working hours: how many are not there because nobody knows when they meet. */
export const timelessTemplate = (n: number, language: string, onShow: () => void): TemplateResult | typeof nothing => {
  const words = messagesFor(directorySearchMessages, language);
  return n === 0
    ? nothing
    : html`<p class="timeless small muted">
        ${words.withoutTime(n)} <button type="button" class="link" @click=${onShow}>${words.showThemToo}</button>
      </p>`;
};
