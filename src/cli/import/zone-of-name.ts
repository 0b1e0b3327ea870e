import { isTimeZone } from '../../domain/time/zones.ts';
import { suggestTimeZone } from '../../feed/validate/suggest-time-zone.ts';
import { windowsZones } from './windows-zones.ts';

/** The zone that a name stands for, and how that was found. */
export interface NamedZone {
  /** IANA. */
  readonly zone: string;
  /** `exact`: it is the zone's own name, or staff said so. */
  readonly how: 'exact' | 'windows' | 'words';
  /** Places whose clocks the name may mean as well, and which have parted from `zone`. */
  readonly other?: string;
}

/** Western Canada left its neighbours' clocks in 2026; Windows has one name for both. */
const PARTED: Readonly<Record<string, string>> = {
  'Pacific Standard Time': 'America/Vancouver',
  'Mountain Standard Time': 'America/Edmonton',
  'Central Standard Time': 'America/Winnipeg',
};

/** Names on Outlook's list that do not end in the zone's own name. */
const DISPLAYED: Readonly<Record<string, string>> = {
  saskatchewan: 'Canada Central Standard Time',
  arizona: 'US Mountain Standard Time',
  'indiana (east)': 'US Eastern Standard Time',
  'coordinated universal time': 'UTC',
};

const byName = new Map(Object.keys(windowsZones).map((name) => [name.toLowerCase(), name]));

/** The name of Windows for what its lists show: "(UTC-05:00) Eastern Time (US & Canada)". */
function windowsName(written: string): string | undefined {
  const shown = written.replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, '').toLowerCase();
  const plain = shown.replace(/\s*\((?:us & canada|canada|u\.s\. and canada)\)$/, '').trim();
  // A bare "Eastern" is a word of people, not of a list.
  const ofList = shown === written.toLowerCase() ? undefined : byName.get(`${plain} standard time`);
  return byName.get(plain) ?? DISPLAYED[plain] ?? byName.get(plain.replace(/ time$/, ' standard time')) ?? ofList;
}

/** An IANA name as feeds write it: of two parts. Old names of one part (`Japan`) become the engine's. */
function ianaName(name: string): string | undefined {
  if (/^(tzone:\/\/microsoft\/utc|gmt|utc|z|etc\/(utc|gmt|uct|zulu))$/i.test(name)) return 'UTC';
  if (!isTimeZone(name)) return undefined;
  return name.includes('/') || name === 'UTC' ? name : new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
}

/** The IANA name that a longer one ends in, such as `/freeassociation.sourceforge.net/America/Toronto`. */
function endOfPath(name: string): string | undefined {
  const parts = name.split('/').slice(-3);
  return name.startsWith('/') ? (ianaName(parts.join('/')) ?? ianaName(parts.slice(-2).join('/'))) : undefined;
}

/**
 * The zone that a calendar's or a sheet's name stands for: IANA, Windows, or words such as "Eastern" and « heure de l’Est ».
 * @param told what staff said that names mean.
 * @param home the association's zone, preferred where a name fits several places.
 * @param likeWords whether words may be guessed at: a calendar's own rules say more.
 */
export function zoneOfName(
  written: string,
  { zones: told, timeZone: home }: { readonly zones: ReadonlyMap<string, string>; readonly timeZone?: string },
  likeWords: boolean,
): NamedZone | undefined {
  const name = written.trim().slice(0, 200);
  const exact = told.get(name.toLowerCase()) ?? ianaName(name) ?? endOfPath(name);
  if (exact) return { zone: exact, how: 'exact' };
  const windows = windowsName(name);
  if (windows) {
    const places = windowsZones[windows]!.split(' ');
    if (windows === 'UTC') return { zone: 'UTC', how: 'exact' };
    if (home !== undefined && places.includes(home)) return { zone: home, how: 'windows' };
    const other = PARTED[windows];
    return { zone: places[0]!, how: 'windows', ...(other && { other }) };
  }
  const guessed = likeWords ? suggestTimeZone(name) : undefined;
  return guessed ? { zone: guessed, how: 'words' } : undefined;
}
