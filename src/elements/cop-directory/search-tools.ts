import { html, nothing, type TemplateResult } from 'lit';
import type { Asked } from '../../domain/community/asked.ts';
import type { Facet } from '../../domain/community/facets.ts';
import type { Choices, FacetName } from '../../domain/community/filter.ts';
import type { CommunityOrder } from '../../domain/community/sort.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';
import { icon } from '../internal/icons.ts';

/** What is asked, what can be asked, and what to do about it. */
export interface ToolsSetting {
  readonly language: string;
  readonly query: string;
  readonly choices: Choices;
  readonly facets: readonly Facet[];
  /** Whether a narrow directory shows its menus. */
  readonly isUnfolded: boolean;
  /** What is in a menu; undefined while it is on its way, null where it cannot be had. */
  readonly menu: (facet: Facet) => unknown;
  /** What is chosen. */
  readonly chips: unknown;
  readonly onQuery: (query: string) => void;
  readonly onFocus: () => void;
  readonly onToggle: (facet: FacetName, isOpen: boolean) => void;
  readonly onUnfold: () => void;
}

/** The field, a menu for each facet, and what is chosen. */
export function toolsTemplate(setting: ToolsSetting): TemplateResult {
  const { language, facets, choices, isUnfolded, onUnfold } = setting;
  const chosen = facets.reduce((sum, { name }) => sum + (choices[name]?.length ?? 0), 0);
  return html`<div class="tools no-print">
      ${searchTemplate(setting)}
      ${
        facets.length > 0
          ? html`<button type="button" class="unfold" aria-expanded=${isUnfolded} aria-controls="facets" @click=${onUnfold}>
                ${messagesFor(directoryMessages, language).filters}${badge(chosen)}${icon('chevron')}
              </button>
              <div id="facets" class="facets" ?data-open=${isUnfolded}>${facets.map((facet) => facetTemplate(facet, setting))}</div>`
          : nothing
      }
    </div>
    ${setting.chips}`;
}

const badge = (n: number): TemplateResult | typeof nothing => (n > 0 ? html` <span class="badge">${n}</span>` : nothing);

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

/** One menu: a native disclosure; what is in it comes when it opens. */
function facetTemplate(facet: Facet, { menu, choices, language, onToggle }: ToolsSetting): TemplateResult {
  const { name } = facet;
  const words = messagesFor(directoryMessages, language);
  const toggle = ({ currentTarget }: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    onToggle(name, details.open);
  };
  const content = menu(facet);
  return html`<details class="facet" name="facet" @toggle=${toggle} @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
    <summary class="button" part="filter">${words[name]}${badge(choices[name]?.length ?? 0)}${icon('chevron')}</summary>
    <fieldset class="menu">
      ${content === undefined ? html`<div class="skeleton line"></div>` : content === null ? html`<p>${words.filtersNotLoaded}</p>` : content}
    </fieldset>
  </details>`;
}

/** What the menu of orders shows, and what to do about it. */
export interface SortSetting {
  readonly language: string;
  readonly asked: Asked;
  /** What the page asks for. */
  readonly pageOrder: CommunityOrder;
  readonly hasDates: boolean;
  readonly onSort: (order: CommunityOrder | undefined) => void;
}

/** In what order to show the communities. What was searched for comes best first in place of as listed. */
export function sortTemplate({ language, asked, pageOrder, hasDates, onSort }: SortSetting): TemplateResult {
  const words = messagesFor(directoryMessages, language);
  const isRanked = asked.query.trim() !== '';
  const current = asked.order ?? (isRanked ? 'feed' : pageOrder);
  const orders: readonly CommunityOrder[] = ['feed', 'name', ...(hasDates || current === 'next' ? ['next' as const] : [])];
  return html`<label class="sort small no-print"
    ><span class="muted">${words.sortBy}</span>
    <select part="sort" @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value as CommunityOrder)}>
      ${orders.map(
        (order) =>
          html`<option value=${order} .selected=${order === current}>
            ${order === 'feed' && isRanked ? words.bestMatch : words.order[order]}
          </option>`,
      )}
    </select></label
  >`;
}

/** Whether a menu lies over the page. Where it stands in it, closing it would move what somebody is about to press. */
const liesOver = (details: Element): boolean => getComputedStyle(details.querySelector('.menu')!).position === 'absolute';

/** Closes the menu that is open in `root` when a press is elsewhere. */
export function closeOnPress(root: ParentNode, event: Event): void {
  const open = root.querySelector<HTMLDetailsElement>('.facet[open]');
  if (open && !event.composedPath().includes(open) && liesOver(open)) open.open = false;
}

/** The menu that is open in `root` hangs from the end of its button where it would not fit otherwise. */
export function keepInside(root: ParentNode): void {
  const details = root.querySelector('.facet[open]');
  const menu = details?.querySelector('.menu');
  if (!details || !menu) return;
  details.removeAttribute('data-end');
  const frame = details.closest('.cop')!.getBoundingClientRect();
  const { left, right } = menu.getBoundingClientRect();
  details.toggleAttribute('data-end', left < frame.left - 1 || right > frame.right + 1);
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
  if (event.relatedTarget && !details.contains(event.relatedTarget as Node) && liesOver(details)) details.open = false;
}
