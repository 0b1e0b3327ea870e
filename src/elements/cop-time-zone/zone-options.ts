import { html, type TemplateResult } from 'lit';
import type { Instant } from '../../domain/time/clock.ts';
import { homeZones, zonesByRegion } from '../../domain/time/zone-catalog.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { zoneListMessages } from '../../i18n/messages/zone-list.ts';
import { zoneCity, zoneName, zonePhrase } from '../../i18n/zone-names.ts';

const zoneOption = (id: string, language: string): TemplateResult => html`<option value=${id}>${zoneCity(id, language)}</option>`;

/**
 * Every zone that can be chosen: those of Canada and the United States by their usual names, then all by region and city.
 * @param chosen the visitor's choice: listed too where this browser does not know it by that name.
 */
export function zoneOptions(language: string, now: Instant, chosen: string | undefined): readonly TemplateResult[] {
  const words = messagesFor(zoneListMessages, language);
  const world = [...zonesByRegion()];
  const { compare } = new Intl.Collator(formatsFor(language).locale);
  const group = (label: string, options: readonly TemplateResult[]): TemplateResult => html`<optgroup label=${label}>${options}</optgroup>`;
  const named = (id: string): TemplateResult => {
    const name = zoneName(id, language, 'long', now);
    // A zone that has no name but its city's says it once.
    if (name === zonePhrase(id, language)) return zoneOption(id, language);
    return html`<option value=${id}>${words.named(name, zoneCity(id, language))}</option>`;
  };
  const byCity = (ids: readonly string[]): readonly TemplateResult[] =>
    [...ids].sort((a, b) => compare(zoneCity(a, language), zoneCity(b, language))).map((id) => zoneOption(id, language));
  return [
    ...(chosen && !world.some(([, ids]) => ids.includes(chosen)) ? [zoneOption(chosen, language)] : []),
    group(words.canada, homeZones.canada.map(named)),
    group(words.unitedStates, homeZones.unitedStates.map(named)),
    ...world.map(([region, ids]) => group(words.regions[region] ?? region, byCity(ids))),
  ];
}
