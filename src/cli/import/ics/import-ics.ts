import type { Instant } from '../../../domain/time/clock.ts';
import { MAX_MEETINGS } from '../../../feed/limits.ts';
import type * as Wire from '../../../feed/wire.ts';
import type { ImportSetting } from '../import-arguments.ts';
import { feedOf, makeIds } from '../make-feed.ts';
import type { Notes } from '../notes.ts';
import { zoneOfName } from '../zone-of-name.ts';
import { propertyOf, readComponents, textOf, type Component } from './content-lines.ts';
import { DetailsReader } from './event-details.ts';
import { MeetingMaker } from './meeting-of-events.ts';
import { zoneOfRules } from './vtimezone.ts';

/** What is asked of an import of calendars. */
export interface IcsSetting extends ImportSetting {
  readonly by?: 'calendar' | 'category';
  readonly now: Instant;
  /** Stands in where neither the calendar nor staff name one. */
  readonly fallbackTitle: string;
}

/** The events that one community will have. */
interface Group {
  readonly name: string;
  readonly summary?: string;
  readonly meetings: Wire.Meeting[];
}

/** Colours of Outlook, which are called categories. */
const COLOUR = /\b(categor(y|ies)|catégories?)$/i;
const MANY_CATEGORIES = 100;
/** A calendar has a few zones of its own; holding one against all that there are takes a while. */
const MANY_ZONES = 8;

const nameOf = (calendar: Component): string => textOf(propertyOf(calendar, 'x-wr-calname') ?? propertyOf(calendar, 'name'));
const categoryOf = (event: Component): string | undefined =>
  propertyOf(event, 'categories')
    ?.values.map((value) => String(value).trim())
    .find((value) => value && !COLOUR.test(value));

/** What a calendar calls a zone, and which that is; each name is looked up and noted once. */
function zoneFinder(calendar: Component, setting: IcsSetting, home: string | undefined, notes: Notes) {
  const known = new Map<string, string | undefined>();
  let tried = 0;
  const find = (name: string, line: number): string | undefined => {
    const told = { zones: setting.zones, ...(home && { timeZone: home }) };
    const named = zoneOfName(name, told, false);
    if (named) {
      if (named.other) notes.add('zone-of-several', { name, zone: named.zone, other: named.other }, { line });
      else if (named.how !== 'exact') notes.add('zone-by-name', { name, zone: named.zone }, { line });
      return named.zone;
    }
    const rules = calendar.components.find((each) => each.name === 'vtimezone' && textOf(propertyOf(each, 'tzid')) === name);
    const byRules = rules && tried++ < MANY_ZONES ? zoneOfRules(rules, setting.now, home ? [home] : []) : undefined;
    if (byRules) notes.add('zone-by-rules', { name, zone: byRules }, { line });
    else notes.add('unknown-zone', { name }, { line });
    return byRules;
  };
  return (name: string, line: number): string | undefined => {
    if (!known.has(name)) known.set(name, find(name, line));
    else if (known.get(name) === undefined) notes.add('unknown-zone', { name }, { line });
    return known.get(name);
  };
}

/** Masters with the changes that belong to them, by uid. What only changes something that is not there stands alone. */
function series(events: readonly Component[], notes: Notes): { uid: string; event: Component; changes: Component[] }[] {
  const masters = new Map<string, Component>();
  const changes = new Map<string, Component[]>();
  for (const event of events) {
    const uid = textOf(propertyOf(event, 'uid')) || `line-${event.line}@calendar.invalid`;
    if (propertyOf(event, 'recurrence-id')) {
      const known = changes.get(uid);
      if (known) known.push(event);
      else changes.set(uid, [event]);
    } else {
      const other = masters.get(uid);
      const version = (each: Component): number => Number(propertyOf(each, 'sequence')?.raw ?? 0) || 0;
      if (other) notes.add('newer-version', { uid: uid.slice(0, 80) }, { line: event.line });
      if (!other || version(event) >= version(other)) masters.set(uid, event);
    }
  }
  const orphans = [...changes].filter(([uid]) => !masters.has(uid));
  return [
    ...[...masters].map(([uid, event]) => ({ uid, event, changes: changes.get(uid) ?? [] })),
    ...orphans.flatMap(([uid, alone]) =>
      alone.map((event) => {
        notes.add('alone', {}, { line: event.line });
        return { uid: `${uid}/${propertyOf(event, 'recurrence-id')!.raw}`, event, changes: [] };
      }),
    ),
  ];
}

function isPublic(event: Component, notes: Notes): boolean {
  if (!/^(private|confidential)$/i.test(propertyOf(event, 'class')?.raw.trim() ?? '')) return true;
  notes.add('private-event', {}, { line: event.line });
  return false;
}

/** The meetings of a calendar, in communities. */
function groupsOf(calendar: Component, setting: IcsSetting, notes: Notes): { groups: Group[]; timeZone: string | undefined } {
  const line = propertyOf(calendar, 'x-wr-timezone')?.line ?? calendar.line;
  const written = textOf(propertyOf(calendar, 'x-wr-timezone'));
  const own = written ? zoneOfName(written, setting, true)?.zone : undefined;
  if (written && !own) notes.add('unknown-zone', { name: written }, { line });
  const timeZone = setting.timeZone ?? own;
  const zoneOf = zoneFinder(calendar, setting, timeZone, notes);
  const maker = new MeetingMaker({ zoneOf, notes, ...(timeZone && { timeZone }) });
  for (const { name, line } of calendar.components)
    if (!/^(vevent|vtimezone)$/.test(name)) notes.add('not-a-meeting', { name: name.toUpperCase() }, { line });

  const events = calendar.components.filter(({ name }) => name === 'vevent').filter((event) => isPublic(event, notes));
  const categories = new Set(events.map(categoryOf));
  const areSorted = categories.size > 1 && categories.size <= MANY_CATEGORIES && !categories.has(undefined);
  const byCategory = setting.community === undefined && (setting.by === 'category' || (setting.by === undefined && areSorted));
  const calendarName = nameOf(calendar) || setting.fallbackTitle;
  if (setting.by === undefined && areSorted && byCategory) notes.add('grouped', { count: categories.size }, { line: calendar.line });

  const groups = new Map<string, Group>();
  // A calendar's description is its community's, where it is one.
  const about = new DetailsReader(notes).describe(propertyOf(calendar, 'x-wr-caldesc'));
  let count = 0;
  for (const { uid, event, changes } of series(events, notes)) {
    // One more tells that there are more.
    if (count > MAX_MEETINGS) break;
    const meeting = maker.make(uid, event, changes);
    if (!meeting) continue;
    const name = (byCategory && categoryOf(event)) || calendarName;
    const group = groups.get(name) ?? { name, ...(about && !byCategory && { summary: about }), meetings: [] };
    groups.set(name, group);
    group.meetings.push(meeting);
    count++;
  }
  // An empty calendar is a community all the same.
  if (!events.length && nameOf(calendar)) groups.set(calendarName, { name: calendarName, ...(about && { summary: about }), meetings: [] });
  return { groups: [...groups.values()], timeZone };
}

/** Meetings as many as a feed may have, each uid once. */
function withinLimits(groups: readonly Group[], notes: Notes): void {
  const taken = new Set<string>();
  let count = 0;
  for (const { meetings } of groups) {
    const kept = meetings.filter(({ uid }) => {
      if (taken.has(uid)) return notes.add('newer-version', { uid: uid.slice(0, 80) });
      taken.add(uid);
      return ++count <= MAX_MEETINGS;
    });
    meetings.splice(0, meetings.length, ...kept);
  }
  if (count > MAX_MEETINGS) notes.add('too-many', { limit: MAX_MEETINGS });
}

/**
 * Makes a feed of an iCalendar text: a community of each calendar, or of each category where every event has one.
 * @returns undefined where there is no calendar in the text.
 */
export function importIcs(text: string, setting: IcsSetting, notes: Notes): Wire.WireFeed | undefined {
  const calendars = readComponents(text, (line, words) => notes.add('unreadable-line', { text: words }, { line })).filter(
    ({ name }) => name === 'vcalendar',
  );
  if (!calendars.length) return undefined;
  const read = calendars.map((calendar) => groupsOf(calendar, setting, notes));
  const all = read.flatMap(({ groups }) => groups);
  const firstName = calendars.map(nameOf).find(Boolean) ?? setting.fallbackTitle;
  const title = setting.title ?? firstName;
  // One id for everything: what staff called the community.
  const groups = setting.community === undefined ? all : [{ name: title, meetings: all.flatMap(({ meetings }) => meetings) }];
  withinLimits(groups, notes);
  const ids = makeIds(groups.map(({ name }) => name));
  const communities = groups.map(({ name, meetings, ...rest }, index) => ({
    id: setting.community ?? ids[index]!,
    name,
    ...rest,
    ...(meetings.length > 0 && { meetings }),
  }));
  const timeZone = read.map((each) => each.timeZone).find(Boolean);
  return feedOf({ title, communities, language: setting.feedLanguage, timeZone });
}
