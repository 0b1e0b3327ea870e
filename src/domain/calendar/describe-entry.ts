import type { Location } from '../community/meeting.ts';
import type { OccurrenceDetails } from '../occurrence/meeting-occurrences.ts';
import { chooseText, type ChosenText, type Text } from '../text.ts';
import type { CalendarEntry, CalendarSetting, CalendarTime, CalendarWords, Conference } from './calendar-event.ts';

type Parts = readonly (ChosenText | undefined)[];

/** Several texts as one, which has the language of the first; undefined where there is none. */
function join(parts: Parts, separator: string): ChosenText | undefined {
  const texts = parts.filter((part) => part !== undefined);
  return texts[0] && { value: texts.map(({ value }) => value).join(separator), lang: texts[0].lang };
}

const sayer =
  ({ language }: CalendarWords) =>
  (value: string): ChosenText => ({ value, lang: language });

/** Whose meeting it is, and what it is about where that says more. */
function titleOf({ title, community, event }: OccurrenceDetails, choose: (text: Text) => ChosenText): ChosenText {
  const topic = title ?? event?.title;
  const [name, about] = [community && choose(community.name), topic && choose(topic)];
  const isNamed = name && about?.value.toLowerCase().includes(name.value.toLowerCase());
  return join(isNamed ? [about] : [name, about], ' – ') ?? { value: '', lang: '' };
}

function locationOf(
  { locations = [], virtualLocations = [], attendanceMode = 'inPerson' }: OccurrenceDetails,
  { words }: CalendarSetting,
  choose: (text: Text) => ChosenText,
): ChosenText | undefined {
  const say = sayer(words);
  const place = ({ name, address }: Location): ChosenText | undefined => join([choose(name), address && choose(address)], ', ');
  const rooms = virtualLocations.map(({ name, uri }) => (uri === undefined ? choose(name) : say(uri)));
  const isOnlineSomewhere = attendanceMode !== 'inPerson' && !rooms.length;
  const places = [...locations.map(place), ...rooms, isOnlineSomewhere ? say(words.online) : undefined];
  const location = join(places, '; ');
  // Addresses have lines; a location has one.
  return location && { ...location, value: location.value.replace(/\s*[\r\n]+\s*/g, ', ') };
}

function descriptionOf(
  details: OccurrenceDetails,
  isDay: boolean,
  { words }: CalendarSetting,
  choose: (text: Text) => ChosenText,
): ChosenText | undefined {
  const say = sayer(words);
  const { meeting, community, note, description = community?.summary, speakers = [], virtualLocations = [] } = details;
  const names = speakers.map((speaker) => choose(speaker).value).join(', ');
  return join(
    [
      details.usual && details.status !== 'cancelled' ? say(words.usual) : undefined,
      isDay ? say(words.timeToBeAnnounced) : undefined,
      note && choose(note),
      description && choose(description),
      names ? say(words.speakers(names)) : undefined,
      ...virtualLocations.map(({ name, uri, howToGet }) =>
        join([uri === undefined ? undefined : choose(name), uri === undefined ? undefined : say(uri), howToGet && choose(howToGet)], '\n'),
      ),
      meeting.accessibility && choose(meeting.accessibility),
    ],
    '\n\n',
  );
}

const conferencesOf = ({ virtualLocations = [] }: OccurrenceDetails, choose: (text: Text) => ChosenText): readonly Conference[] =>
  virtualLocations.flatMap(({ name, uri, features = [] }) => (uri === undefined ? [] : { uri, label: choose(name), features }));

/** Whom to ask: of a community's contacts, or else of those who lead it, the first who can be written to. */
function contactOf({ community }: OccurrenceDetails, choose: (text: Text) => ChosenText): ChosenText | undefined {
  const contact = [...(community?.contacts ?? []), ...(community?.facilitators ?? [])].find(({ email }) => email);
  const name = contact && (contact.name ?? contact.role);
  return contact && join([name && choose(name), { value: contact.email!, lang: '' }], ', ');
}

/** Puts what an occurrence, or a series of them, says into the entry of a calendar. */
export function describeEntry(details: OccurrenceDetails, start: CalendarTime, setting: CalendarSetting): CalendarEntry {
  const { status, meeting, community } = details;
  const choose = (text: Text): ChosenText => chooseText(text, setting.language);
  const title = titleOf(details, choose);
  const description = descriptionOf(details, start.kind === 'day', setting, choose);
  const location = locationOf(details, setting, choose);
  const [{ coordinates } = {}, ...others] = details.locations ?? [];
  const conferences = conferencesOf(details, choose);
  const contact = contactOf(details, choose);
  const url = meeting.url ?? community?.url;
  return {
    start,
    status,
    title: status === 'cancelled' ? { ...title, value: setting.words.cancelled(title.value) } : title,
    ...(description && { description }),
    ...(location && { location }),
    ...(coordinates && !others.length && { coordinates }),
    ...(conferences.length && { conferences }),
    ...(contact && { contact }),
    ...(community && { category: choose(community.name) }),
    ...(url !== undefined && { url }),
  };
}
