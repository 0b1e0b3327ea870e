import { html, nothing, type TemplateResult } from 'lit';
import type { Facet } from '../../domain/community/facets.ts';
import type { Choices, FacetName } from '../../domain/community/filter.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { directorySearchMessages } from '../../i18n/messages/directory-search.ts';
import { icon } from '../internal/icons.ts';
import { valueLabel } from './value-label.ts';

/** What is chosen, and what to do about it. */
export interface ChipsSetting {
  readonly language: string;
  readonly facets: readonly Facet[];
  readonly choices: Choices;
  readonly onRemove: (facet: FacetName, value: string) => void;
  readonly onClear: () => void;
}

/** What is chosen, each to be taken away again, and the way back to everything. */
export function chipsTemplate({ facets, choices, language, onRemove, onClear }: ChipsSetting): TemplateResult | typeof nothing {
  const words = messagesFor(directorySearchMessages, language);
  const chips = facets.flatMap(({ name, values }) =>
    (choices[name] ?? []).map((value) => ({ name, value, label: valueLabel(name, value, values.get(value), language) })),
  );
  if (chips.length === 0) return nothing;
  return html`<ul class="chips no-print" role="list" aria-label=${words.chosen}>
    ${chips.map(
      ({ name, value, label }) =>
        html`<li>
          <button type="button" class="chip" part="chip" aria-label=${words.removeFilter(label)} @click=${() => onRemove(name, value)}>
            ${label}${icon('close')}
          </button>
        </li>`,
    )}
    <li><button type="button" class="quiet" @click=${onClear}>${words.clearAll}</button></li>
  </ul>`;
}
