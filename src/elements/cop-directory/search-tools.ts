import { html, nothing, type TemplateResult } from 'lit';
import type { Facet, FacetCounts } from '../../domain/community/facets.ts';
import type { Choices, FacetName, Openness } from '../../domain/community/filter.ts';
import { chooseText, type Text } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';
import { eligibilityMessages } from '../../i18n/messages/eligibility.ts';
import { icon } from '../internal/icons.ts';

/** What is asked, what can be asked, and what to do about it. */
export interface ToolsSetting {
  readonly language: string;
  readonly query: string;
  readonly choices: Choices;
  readonly facets: readonly Facet[];
  /** What each value of a facet would leave. */
  readonly count: (facet: FacetName) => FacetCounts;
  readonly onQuery: (query: string) => void;
  readonly onFocus: () => void;
  readonly onChoose: (facet: FacetName, value: string, isChosen: boolean) => void;
  readonly onRemove: (facet: FacetName, value: string) => void;
  readonly onClear: () => void;
}

/** The field, a menu for each facet, and what is chosen. */
export function toolsTemplate(setting: ToolsSetting): TemplateResult {
  return html`<div class="tools no-print">${searchTemplate(setting)} ${setting.facets.map((facet) => facetTemplate(facet, setting))}</div>
    ${chipsTemplate(setting)}`;
}

/** A value of a facet in the reader's language. Roles that we have no word for are shown as the feed writes them. */
function valueLabel(facet: FacetName, value: string, text: Text | undefined, language: string): string {
  if (text) return chooseText(text, language).value;
  const { who, roles } = messagesFor(eligibilityMessages, language);
  if (facet === 'openness') return who[value as Openness];
  const written = value.replace(/[-_]+/g, ' ');
  return roles[value] ?? written.charAt(0).toUpperCase() + written.slice(1);
}

/** The field in which visitors search. Nothing is sent anywhere. */
function searchTemplate({ query, language, onQuery, onFocus }: ToolsSetting): TemplateResult {
  return html`<form role="search" class="search" @submit=${(event: Event) => event.preventDefault()}>
    <label for="search" part="label">${messagesFor(directoryMessages, language).search}</label>
    <input
      id="search"
      part="search"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${query}
      @focus=${onFocus}
      @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}
    />
  </form>`;
}

/** One menu: a native disclosure over a list of boxes, each with what it would leave. */
function facetTemplate({ name, values }: Facet, { count, choices, language, onChoose }: ToolsSetting): TemplateResult {
  const left = count(name);
  const label = messagesFor(directoryMessages, language)[name];
  const chosen = choices[name] ?? [];
  const items = [...values].map(([value, text]) => ({ value, label: valueLabel(name, value, text, language) }));
  if (name !== 'openness') items.sort((a, b) => a.label.localeCompare(b.label, language));
  return html`<details class="facet" name="facet" @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
    <summary class="button" part="filter">
      ${label}${chosen.length > 0 ? html` <span class="badge">${chosen.length}</span>` : nothing}${icon('chevron')}
    </summary>
    <fieldset class="menu">
      <legend class="visually-hidden">${label}</legend>
      ${items.map(
        ({ value, label }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${chosen.includes(value)}
              @change=${(event: Event) => onChoose(name, value, (event.target as HTMLInputElement).checked)}
            /><span>${label}</span> <span class="muted">${left(value)}</span></label
          >`,
      )}
    </fieldset>
  </details>`;
}

/** What is chosen, each to be taken away again, and the way back to everything. */
function chipsTemplate({ facets, choices, language, onRemove, onClear }: ToolsSetting): TemplateResult | typeof nothing {
  const words = messagesFor(directoryMessages, language);
  const chips = facets.flatMap(({ name, values }) =>
    (choices[name] ?? []).map((value) => ({ name, value, label: valueLabel(name, value, values.get(value), language) })),
  );
  if (chips.length === 0) return nothing;
  return html`<ul class="chips" role="list" aria-label=${words.chosen}>
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

function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary')?.focus();
}

function closeOnLeave(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  // Without a new place of focus the window has lost it, or the pointer is on a word of the menu.
  if (event.relatedTarget && !details.contains(event.relatedTarget as Node)) details.open = false;
}
