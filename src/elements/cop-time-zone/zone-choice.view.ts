import { feedZones } from '../../domain/feed-zones.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { offsetAt } from '../../domain/time/offsets.ts';
import { homeZones, newestZoneName } from '../../domain/time/zone-catalog.ts';
import { toPlainDateTime } from '../../domain/time/zoned.ts';
import { isTimeZone } from '../../domain/time/zones.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { timeZoneMessages } from '../../i18n/messages/time-zone.ts';
import { zoneName } from '../../i18n/zone-names.ts';
import { offsetText } from '../../i18n/zone-search/offset.ts';
import { type FoundPlace, placeOfZone, searchZones } from '../../i18n/zone-search/search-zones.ts';

/** How many places are listed for what is typed: enough to see what more typing would find. */
const LIMIT = 15;
/** Associations that meet in more zones than this have their other zones found by searching. */
const MEETING_ZONES = 3;

/** Whom the list is for, and when. */
export interface ChoiceSetting {
  /** BCP 47. */
  readonly language: string;
  readonly formats: Formats;
  readonly now: Instant;
  /** The zone that times are shown in. */
  readonly shown: string;
  /** What the visitor chose before. */
  readonly chosen: string | undefined;
  /** The browser's zone; undefined where it is hidden. */
  readonly device: string | undefined;
  readonly feed: Feed | undefined;
}

/** A place that can be chosen. */
export interface ZoneRow {
  /** IANA; undefined for the device's own, whatever that will be. */
  readonly choice: string | undefined;
  readonly city: string;
  /** Province, state or country; may be empty. */
  readonly region: string;
  /** "Atlantic Time"; empty where it would only repeat the city. */
  readonly zone: string;
  /** "UTC−4" */
  readonly offset: string;
  /** What the clocks there show, with the day where it is another one: "11:05 a.m." */
  readonly time: string;
  /** Whether times are shown in it. */
  readonly isInUse: boolean;
}

/** Places that belong together. */
export interface ZoneSection {
  /** Empty for what was searched for. */
  readonly label: string;
  readonly rows: readonly ZoneRow[];
}

/** What the list shows. */
export interface ZoneChoiceView {
  readonly sections: readonly ZoneSection[];
  /** How many places there are. */
  readonly count: number;
  /** Whether there are more that match. */
  readonly isCut: boolean;
}

function row({ zone, city, region }: FoundPlace, { language, formats, now, shown }: ChoiceSetting): ZoneRow {
  const wall = toPlainDateTime(now, zone);
  const time = formats.time(wall);
  const name = zone === 'UTC' ? messagesFor(timeZoneMessages, language).utc : zoneName(zone, language, 'long', now);
  return {
    choice: zone,
    city,
    region: region === city ? '' : region,
    zone: name === city ? '' : name.charAt(0).toUpperCase() + name.slice(1),
    offset: offsetText(offsetAt(zone, now)),
    time: wall.slice(0, 10) === toPlainDateTime(now, shown).slice(0, 10) ? time : `${formats.date(wall, 'weekdayShort')} ${time}`,
    isInUse: newestZoneName(zone) === newestZoneName(shown),
  };
}

/** With nothing typed: the zones that are likely meant, each once. */
function likelySections(setting: ChoiceSetting): readonly ZoneSection[] {
  const { language, chosen, device, feed } = setting;
  const words = messagesFor(timeZoneMessages, language);
  const listed = new Set<string>();
  const section = (label: string, zones: readonly (string | undefined)[]): ZoneSection => {
    const rows = zones.flatMap((zone) => {
      if (!zone || listed.has(newestZoneName(zone))) return [];
      listed.add(newestZoneName(zone));
      return row(placeOfZone(zone, language), setting);
    });
    return { label, rows };
  };
  const own = section(words.device, [device]);
  return [
    { ...own, rows: own.rows.map((each) => ({ ...each, choice: undefined, isInUse: each.isInUse && !chosen })) },
    section(words.ownChoice, [chosen]),
    section(words.meetings, feed ? feedZones(feed).filter(isTimeZone).slice(0, MEETING_ZONES) : []),
    section(words.canada, homeZones.canada),
    section(words.unitedStates, homeZones.unitedStates),
  ].filter(({ rows }) => rows.length > 0);
}

/** What the list shows for what is typed. */
export function zoneChoiceView(typed: string, setting: ChoiceSetting): ZoneChoiceView {
  const { language, now, device, feed } = setting;
  if (!typed.trim()) {
    const sections = likelySections(setting);
    return { sections, count: sections.flatMap(({ rows }) => rows).length, isCut: false };
  }
  const likely = [device ?? [], feed ? feedZones(feed) : []].flat();
  const { places, isCut } = searchZones(typed, { language, now, likely, limit: LIMIT });
  return { sections: [{ label: '', rows: places.map((place) => row(place, setting)) }], count: places.length, isCut };
}
