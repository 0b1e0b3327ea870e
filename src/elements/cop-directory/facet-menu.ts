import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Facet, FacetCounts } from '../../domain/community/facets.ts';
import { WORKING_HOURS } from '../../domain/occurrence/meeting-hours.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';
import { directorySearchMessages } from '../../i18n/messages/directory-search.ts';
import { zonePhrase } from '../../i18n/zone-names.ts';
import { fold } from '../../lib/fold.ts';
import { valueLabel } from './value-label.ts';

/** What a menu shows, and what to do about it. */
export interface MenuSetting {
  readonly language: string;
  readonly formats: Formats;
  /** IANA: the viewer's. */
  readonly timeZone: string;
  readonly chosen: readonly string[];
  /** What each value would leave; undefined while that is being found out. */
  readonly count: FacetCounts | undefined;
  /** What is typed into the menu's own field. */
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  readonly onChoose: (value: string, isChosen: boolean) => void;
}

/** From how many values on a menu has a field of its own. */
const MANY = 15;
/** So many are drawn of a long menu. */
const MOST = 40;

/** The values of one facet as boxes, each with what it would leave. */
export function menuTemplate({ name, values }: Facet, setting: MenuSetting): TemplateResult {
  const { language, chosen, count, sought, onSeek, onChoose } = setting;
  const words = messagesFor(directorySearchMessages, language);
  const label = messagesFor(directoryMessages, language)[name];
  const items = [...values].map(([value, text]) => ({ value, label: valueLabel(name, value, text, language) }));
  if (name !== 'openness' && name !== 'hours') items.sort((a, b) => a.label.localeCompare(b.label, language, { numeric: true }));
  const begins = ` ${fold(sought)}`;
  const matching = items.filter((item) => ` ${fold(item.label)}`.includes(begins));
  const shown = matching.filter(({ value }, index) => index < MOST || chosen.includes(value));
  return html`<legend class="visually-hidden">${label}</legend>
    ${
      items.length > MANY
        ? html`<input
            type="search"
            class="seek"
            autocomplete="off"
            aria-label=${words.findIn(label)}
            placeholder=${words.find}
            .value=${sought}
            @input=${(event: Event) => onSeek((event.target as HTMLInputElement).value)}
          />`
        : nothing
    }
    ${repeat(
      shown,
      ({ value }) => value,
      ({ value, label: text }) => {
        const left = count?.(value);
        return html`<label class=${left === 0 ? 'muted' : nothing}
          ><input
            type="checkbox"
            .checked=${chosen.includes(value)}
            @change=${(event: Event) => onChoose(value, (event.target as HTMLInputElement).checked)}
          /><span>${text}</span> <span class="muted">${left ?? '…'}</span></label
        >`;
      },
    )}
    ${matching.length > shown.length ? html`<p class="small muted">${words.moreValues(matching.length - shown.length)}</p>` : nothing}
    ${name === 'hours' ? html`<p class="small muted">${workingHours(setting)}</p>` : nothing}`;
}

function workingHours({ language, formats, timeZone }: MenuSetting): string {
  // Any date will do: the hours are those of a clock.
  const range = formats.timeRange(`2026-01-05T${WORKING_HOURS.from}:00`, `2026-01-05T${WORKING_HOURS.to}:00`);
  return messagesFor(directorySearchMessages, language).workingHours(range, zonePhrase(timeZone, language));
}
