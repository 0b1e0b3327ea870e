import type { Instant } from '../domain/time/clock.ts';
import { trustsEngine } from '../domain/time/offsets.ts';
import { LruCache } from '../lib/lru-cache.ts';
import { messagesFor } from './define-messages.ts';
import { displayLocale } from './language.ts';
import { timeMessages } from './messages/time.ts';

const formatters = new LruCache<string, Intl.DateTimeFormat>(64);
/** By the day: asking the engine for a name takes a hundred times as long as formatting a time. */
const names = new LruCache<string, string>(512);

const DAY = 86_400_000;

/** Cities by the names that engines keep from long ago. */
const RENAMED: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho_Chi_Minh',
};

/**
 * What the engine calls a zone at `instant`, whatever the season; empty for a zone or a style that it does not know, and where
 * its data is old: it would call Vancouver's and Los Angeles' time the same when they no longer are. The one place where a
 * zone is handed to Intl: hours never come from here.
 */
function engineName(timeZone: string, locale: string, timeZoneName: 'shortGeneric' | 'longGeneric', instant: Instant): string {
  const key = `${timeZone} ${locale} ${timeZoneName}`;
  return names.getOrCreate(`${key} ${Math.floor(instant / DAY)}`, () => {
    if (!trustsEngine(timeZone, instant)) return '';
    try {
      const format = formatters.getOrCreate(key, () => new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }));
      return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    } catch {
      return '';
    }
  });
}

/**
 * The generic name of a zone: short "ET", « HE » where the language has an abbreviation, long "Eastern Time",
 * « heure de l’Est ». Otherwise its city: "Tokyo time", « heure de Tokyo ».
 */
export function zoneName(timeZone: string, language: string, style: 'short' | 'long', instant: Instant): string {
  const name = engineName(timeZone, displayLocale(language), `${style}Generic`, instant);
  // Offsets ("GMT-3", « UTC−3 ») say less than the city; « heure : Japon » is a label, not a name.
  const isName = style === 'short' ? /^(?!GMT|UTC)\p{Lu}{2,5}$/u : /^[^:\d]+$/u;
  return isName.test(name) ? name : zonePhrase(timeZone, language);
}

/** The city that a zone is named after, as the language writes it: "St. John’s", « Londres »; `UTC` for UTC itself. */
export function zoneCity(timeZone: string, language: string): string {
  if (/^(Etc\/)?(UTC|UCT|GMT|Universal|Zulu|Greenwich)$/.test(timeZone)) return 'UTC';
  // POSIX turns the sign round: Etc/GMT+5 is five hours behind.
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(timeZone) ?? [];
  if (hours) return `UTC${sign === '+' ? '−' : '+'}${hours}`;
  const name = timeZone.slice(timeZone.lastIndexOf('/') + 1);
  const id = RENAMED[name] ?? name;
  return messagesFor(timeMessages, language).cities[id] ?? id.replaceAll('_', ' ');
}

/** "Vancouver time", « heure de Vancouver ». */
export const zonePhrase = (timeZone: string, language: string): string =>
  messagesFor(timeMessages, language).zoneTime(zoneCity(timeZone, language));
