import { parseRule } from '../../../domain/recurrence/parse-rule.ts';
import { offsetAt } from '../../../domain/time/offsets.ts';
import type { PlainDateTime } from '../../../domain/time/plain-date-time.ts';
import { toInstant } from '../../../domain/time/zoned.ts';
import { MAX_MEETINGS } from '../../../feed/limits.ts';
import type * as Wire from '../../../feed/wire.ts';
import { fold } from '../../../lib/fold.ts';
import { durationText } from '../ics/calendar-time.ts';
import type { ImportSetting } from '../import-arguments.ts';
import { zoneOfName } from '../zone-of-name.ts';
import { dateColumns, type DateColumn } from './columns.ts';
import type { FoundCommunity } from './communities.ts';
import { readTime } from './read-time.ts';
import { columnsOf, RowReader, type SheetSetting } from './row-reader.ts';
import type { Sheet } from './sheet.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const statuses = {
  confirmed: 'confirme/confirmee/ok',
  tentative: 'a confirmer/provisoire/tbc/to be confirmed/unconfirmed',
  cancelled: 'canceled/annule/annulee',
};

/** "As written": local time at the venue. */
const LOCAL = /^(local|local time|as written|heure locale|tel quel)$/;

type Reader = RowReader<DateColumn>;

/** What the dates of a sheet are read with. */
export interface DatesSetting extends SheetSetting, ImportSetting {
  /** Stands behind the @ of uids. */
  readonly uidHost: string;
}

/** Whether clocks in the zone show its summer time at that wall time: an hour more than the least of the year. */
function isInSummer(wall: PlainDateTime, zone: string): boolean {
  const instant = toInstant(wall, zone);
  const year = Number(wall.slice(0, 4));
  const [winter, summer] = [Date.UTC(year, 0, 1), Date.UTC(year, 6, 1)].map((at) => offsetAt(zone, at)) as [number, number];
  return winter !== summer && offsetAt(zone, instant) === Math.max(winter, summer);
}

/** The abbreviations that name one half of the year. */
const STANDARD = /^([ECMPAN]ST|HN[ECRPAT])$/i;
const SUMMER = /^([ECMPAN]DT|HA[ECRPAT])$/i;

class DatesReader {
  constructor(
    private readonly setting: DatesSetting,
    private readonly communities: readonly FoundCommunity[],
  ) {}

  /** The community that a cell names by id or by name, in whatever language. */
  ownerOf(row: Reader): FoundCommunity | undefined {
    const written = row.raw('community');
    if (!written) return this.communities.length === 1 ? this.communities[0] : this.setting.notes.add('no-community', {}, row.where);
    const folded = fold(written);
    const namesOf = ({ id, name, shortName }: Wire.Community): string[] =>
      [id, ...[name, shortName ?? ''].flatMap((text) => (typeof text === 'string' ? text : Object.values(text)))].map(fold);
    const found = this.communities.find(({ community }) => namesOf(community).includes(folded));
    return found ?? this.setting.notes.add('unknown-community', { value: written.slice(0, 60) }, row.at('community'));
  }

  /** The zone of a row, else of its community, else of the association; null for none. */
  #zoneOf(row: Reader, owner: FoundCommunity, wall: PlainDateTime): string | null | undefined {
    const { notes, timeZone } = this.setting;
    const written = row.raw('time_zone') || owner.zone;
    if (LOCAL.test(fold(written))) return null;
    if (!written) return timeZone ?? notes.add('as-written', {}, row.where) ?? null;
    const named = zoneOfName(written, this.setting, true);
    if (!named) return notes.add('unknown-zone', { name: written.slice(0, 60) }, row.at('time_zone'));
    const { zone, how, other } = named;
    if ((STANDARD.test(written) && isInSummer(wall, zone)) || (SUMMER.test(written) && !isInSummer(wall, zone)))
      notes.add('zone-in-season', { name: written, zone, date: wall.slice(0, 10) }, row.at('time_zone'));
    else if (other) notes.add('zone-of-several', { name: written, zone, other }, row.at('time_zone'));
    else if (how !== 'exact') notes.add('zone-by-name', { name: written, zone }, row.at('time_zone'));
    return zone;
  }

  #duration(row: Reader, start: string): string | undefined {
    const minutes = row.duration('duration');
    const end = row.time('end');
    if (end === undefined) return durationText((minutes ?? 0) * MINUTE);
    const millis = millisOf(end) - millisOf(start);
    if (millis <= 0 || (minutes !== undefined && minutes * MINUTE !== millis))
      return this.setting.notes.add(millis <= 0 ? 'end-before-start' : 'end-and-duration', { end, start }, row.at('end'));
    return durationText(millis);
  }

  meetingOf(row: Reader, owner: FoundCommunity): Wire.Meeting | undefined {
    const { notes } = this.setting;
    const day = row.date('date');
    if (!day) return row.raw('date') ? undefined : notes.add('no-date', {}, row.where);
    const time = row.raw('start') ? row.time('start') : day.rest ? readTime(day.rest) : undefined;
    // A time that cannot be read is not left to be announced: nobody would know.
    if (time === undefined && (row.raw('start') || day.rest)) {
      if (day.rest && !row.raw('start')) notes.add('unreadable-cell', { value: day.rest.slice(0, 60), expected: 'time' }, row.at('date'));
      return undefined;
    }
    const details = this.#details(row);
    const wanted = row.raw('uid');
    const uid = wanted || `${owner.community.id}-${day.date}${time ? `-${time.replace(':', '')}` : ''}@${this.setting.uidHost}`;
    if (time === undefined || day.date.length < 10) {
      if (time !== undefined) notes.add('unreadable-cell', { value: row.raw('date').slice(0, 60), expected: 'date' }, row.at('date'));
      return { uid, date: day.date, ...details };
    }
    const start = `${day.date}T${time}:00` as PlainDateTime;
    const timeZone = this.#zoneOf(row, owner, start);
    if (timeZone === undefined) return undefined;
    const duration = this.#duration(row, time);
    const rrule = this.#rule(row);
    return { uid, start, timeZone, ...(duration && { duration }), ...(rrule && { rrule }), ...details };
  }

  #rule(row: Reader): string | undefined {
    const text = row
      .raw('repeats')
      .replace(/^RRULE:/i, '')
      .toUpperCase();
    if (!text || parseRule(text).ok) return text || undefined;
    return this.setting.notes.add('unreadable-rule', { rule: text.slice(0, 100) }, row.at('repeats'));
  }

  #details(row: Reader): Partial<Wire.Meeting> {
    const [title, description, place] = [row.text('topic'), row.text('description'), row.text('location')];
    const status = row.choice('status', statuses);
    const online = row.yesNo('online');
    const speakers = row.list('speakers');
    const url = row.address('url');
    const mode = online === undefined ? undefined : online ? (place ? 'mixed' : 'online') : place ? 'inPerson' : undefined;
    return {
      ...(title && { title }),
      ...(description && { description }),
      ...(status && { status }),
      ...(mode && { attendanceMode: mode }),
      ...(place && { locations: [{ name: place }] }),
      ...(speakers.length > 0 && { speakers }),
      ...(url && { url }),
    };
  }
}

const millisOf = (time: string): number => Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * MINUTE;

/** Reads the sheet of dates into the meetings of its communities, by id. */
export function readDates(
  sheet: Sheet,
  communities: readonly FoundCommunity[],
  setting: DatesSetting,
): ReadonlyMap<string, Wire.Meeting[]> {
  const { notes } = setting;
  const columns = columnsOf(sheet, dateColumns, notes);
  const reader = new DatesReader(setting, communities);
  const found = new Map<string, Wire.Meeting[]>();
  if (!columns.some(({ name }) => name === 'date')) {
    notes.add('no-column', { column: 'date' }, { file: sheet.file });
    return found;
  }
  const uids = new Set<string>();
  let count = 0;
  for (const each of sheet.rows) {
    const row: Reader = new RowReader(sheet, each, columns, setting);
    row.checkWidth();
    const owner = reader.ownerOf(row);
    const meeting = owner && reader.meetingOf(row, owner);
    if (!meeting) continue;
    if (++count > MAX_MEETINGS) {
      notes.add('too-many', { limit: MAX_MEETINGS }, { file: sheet.file });
      break;
    }
    let { uid } = meeting;
    for (let number = 2; uids.has(uid); number++) uid = meeting.uid.replace(/(@|$)/, `-${number}$1`);
    uids.add(uid);
    const { id } = owner.community;
    found.set(id, [...(found.get(id) ?? []), { ...meeting, uid }]);
  }
  return found;
}
