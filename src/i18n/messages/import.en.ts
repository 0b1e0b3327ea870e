import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string): string => `${n} ${plural('en', n, { one, other })}`;

/** What a cell of a sheet had to hold. */
export type CellKind = 'date' | 'time' | 'duration' | 'yes-no' | 'email' | 'address';

/** A sentence that names nothing. */
type Nothing = Readonly<Record<string, never>>;

/** Everything that an import can have to say, with what its sentence names. */
export interface ImportNoteParams {
  // Of calendars.
  'unreadable-line': { text: string };
  'no-start': Nothing;
  'unreadable-time': { name: string; value: string };
  'unreadable-rule': { rule: string };
  'exclusion-rule': { rule: string };
  'this-and-future': Nothing;
  attachment: Nothing;
  'not-a-meeting': { name: string };
  'not-carried': { name: string };
  'unsafe-address': { value: string };
  // Of both.
  'unknown-zone': { name: string };
  'too-long': { limit: number };
  'too-many': { limit: number };
  // Of sheets.
  'unknown-column': { column: string; suggestion?: string };
  'no-column': { column: string };
  'no-name': Nothing;
  'unreadable-cell': { value: string; expected: CellKind };
  'unknown-word': { value: string; allowed: string };
  'ambiguous-date': { value: string };
  'serial-date': { value: string };
  'wrong-weekday': { value: string; weekday: number };
  formula: { value: string };
  'excel-error': { value: string };
  'surplus-cells': Nothing;
  'unclosed-quote': Nothing;
  'unknown-community': { value: string };
  'no-community': Nothing;
  'no-date': Nothing;
  'end-before-start': { start: string; end: string };
  'end-and-duration': { start: string; end: string };
  'other-id': { value: string; id: string };
  // What has no business in a feed.
  'meeting-link': { host: string };
  'joining-details': Nothing;
  people: { name: string };
  'private-event': Nothing;
  alarm: Nothing;
  // What was read in one of several ways.
  'zone-by-name': { name: string; zone: string };
  'zone-by-rules': { name: string; zone: string };
  'zone-of-several': { name: string; zone: string; other: string };
  'zone-in-season': { name: string; zone: string; date: string };
  'utc-series': Nothing;
  'as-written': Nothing;
  'all-day-hours': Nothing;
  'start-off-rule': { start: string; first: string };
  grouped: { count: number };
  'newer-version': { uid: string };
  alone: Nothing;
  encoding: { encoding: string };
  html: Nothing;
}

export type ImportNoteCode = keyof ImportNoteParams;

const cells: Readonly<Record<CellKind, string>> = {
  date: 'a date, such as 2026-12-08 or December 8, 2026',
  time: 'a time, such as 14:00 or 2 p.m.',
  duration: 'a length of time, such as 90 min or 1:30',
  'yes-no': 'yes or no',
  email: 'one e-mail address',
  address: 'an address that begins with https://',
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const options = (community: string): string => `  --title TEXT         title of the feed
  --community ID       ${community}
  --time-zone ZONE     your zone, such as America/Toronto: for times that name none, and where a name fits several
  --zone "NAME=ZONE"   what a name means that is not known, such as "Main office=America/Toronto"; may be repeated
  --language TAG       language of the texts, such as en or fr-CA; otherwise that of --lang
  --output FILE        writes the feed there, unless the file exists; otherwise to standard output
  --lang en|fr         language of the report

The report is written to standard error. It ends with 0; with 1 when something was left out that you may miss;
with 2 when there is nothing to make a feed of.
`;

/** Words of `cop-feed import`. */
export const en = {
  help: {
    ics: `cop-feed import ics FILE|URL|- [options]
  makes a feed of a calendar: a file of Google Calendar, Outlook, Exchange, Apple or WordPress (.ics), its address,
  or - for standard input. One community a calendar; one a category where every event has one.

  --by calendar|category  decides that
${options('puts everything into one community with this id')}`,
    csv: `cop-feed import csv FILE [--dates FILE] [options]
  makes a feed of spreadsheets saved as CSV: one row a community, and in a second file one row a meeting.
  cop-feed import csv --template > communities.csv         a sheet to fill in
  cop-feed import csv --template-dates > dates.csv         one for the dates

  Columns of the communities; only name is needed. Words may stand in two languages: name_en, name_fr.
    id, name, short_name, summary, description, status, established, topics, keywords, audience, open_to, who_may_join,
    rhythm, commitment, dates_to_be_confirmed, first_visit, expect, join_url, join_label, join_email, join_instructions,
    facilitator_name, facilitator_role, contact_name, contact_role, contact_email, languages, url, time_zone, review_by
  Columns of the dates; community (its id or name) and date are needed.
    community, date, start, end or duration, time_zone, topic, description, status, location, online, speakers, url,
    repeats (a rule such as FREQ=MONTHLY;BYDAY=2TU), uid
  Lists are parted by semicolons or line ends.

  --dates FILE         the sheet of dates
  --date-order ORDER   what 12/8/2026 means: mdy December 8, dmy 12 August
${options('takes only the community with this id')}`,
  } satisfies Record<'ics' | 'csv', string>,
  noFormat: 'Say what to import: ics or csv.',
  noSource: 'Say which file; - is standard input.',
  notOneOf: (option: string, value: string, allowed: readonly string[]): string => `${option} "${value}" is none of ${allowed.join(', ')}.`,
  notId: (value: string): string => `--community "${value}" is no id. Write small letters, digits and hyphens, like science-connection.`,
  notLanguageTag: (value: string): string => `--language "${value}" is no language tag. Write one like en or fr-CA.`,
  notZonePair: (value: string): string =>
    `--zone "${value}" cannot be read. Write the name, = and a zone, like "Main office=America/Toronto".`,
  notCalendar: (source: string): string => `There is no calendar in ${source}. A calendar file begins with BEGIN:VCALENDAR.`,
  notSheet: (source: string): string => `There is no sheet in ${source}. Save it from the spreadsheet as "CSV UTF-8".`,
  noCommunities: (source: string): string => `There is no community in ${source} to make a feed of.`,
  fileExists: (path: string): string => `${path} exists already and was left as it is. Give another name.`,
  unwritable: (path: string, reason: string): string => `${path} cannot be written: ${reason}.`,
  calendar: 'Calendar',
  communities: 'Communities',
  kinds: {
    lost: 'Left out: look at these',
    decided: 'Read like this: check it',
    'kept-out': 'Kept out, because anyone can read a feed',
  },
  line: (n: number): string => `line ${n}`,
  row: (n: number): string => `row ${n}`,
  column: (name: string): string => `column ${name}`,
  andMore: (n: number): string => ` and ${count(n, 'other place', 'other places')}`,
  made: (communities: number, meetings: number): string =>
    `The feed has ${count(communities, 'community', 'communities')} and ${count(meetings, 'meeting or series', 'meetings and series')}. Next: cop-feed validate says what it still needs.`,
  sentences: {
    'unreadable-line': ({ text }) => `This is no line of a calendar: "${text}".`,
    'no-start': () => 'This event has no start (DTSTART), so it was left out.',
    'unreadable-time': ({ name, value }) => `${name} "${value}" cannot be read, so it was left out.`,
    'unreadable-rule': ({ rule }) => `The rule "${rule}" cannot be carried over. Only the first date was; add the others by hand.`,
    'exclusion-rule': ({ rule }) => `EXRULE "${rule}" takes dates out in an old way that feeds do not have. Take those dates out by hand.`,
    'this-and-future': () =>
      'A change to this and all later meetings was carried over for the one meeting only. Split the series in the calendar.',
    attachment: () => 'Attached files were left out. Put them on a page, and name them in "resources".',
    'not-a-meeting': ({ name }) => `${name} is no meeting, so it was left out.`,
    'not-carried': ({ name }) => `Feeds have no place for ${name}.`,
    'unsafe-address': ({ value }) => `"${value}" is no address of a page, so it was left out.`,
    'unknown-zone': ({ name }) =>
      `Nobody knows the zone "${name}", so these meetings were left out: a wrong hour would be worse. Say which it is: --zone "${name}=America/Toronto".`,
    'too-long': ({ limit }) => `This text was cut at ${limit} characters, which is what a feed may have.`,
    'too-many': ({ limit }) => `Only the first ${limit} were taken, which is what a feed may have. Leave out what is past.`,
    'unknown-column': ({ column, suggestion }) =>
      suggestion
        ? `The column "${column}" is not known. Did you mean "${suggestion}"?`
        : `The column "${column}" is not known. cop-feed import csv --help names those that are.`,
    'no-column': ({ column }) =>
      `There is no column "${column}", without which nothing can be read. Put that word at the top of the right column; the headers stand in the first row.`,
    'no-name': () => 'This row has no name, so it was left out.',
    'unreadable-cell': ({ value, expected }) => `"${value}" cannot be read. Write ${cells[expected]}.`,
    'unknown-word': ({ value, allowed }) => `"${value}" is not known here. Write one of: ${allowed}.`,
    'ambiguous-date': ({ value }) =>
      `"${value}" can be two days. Say which part is the month: --date-order mdy or --date-order dmy; or write it like 2026-12-08.`,
    'serial-date': ({ value }) => `"${value}" is how a spreadsheet counts days. Format the column as dates and save it again.`,
    'wrong-weekday': ({ value, weekday }) =>
      `"${value}" names the wrong weekday: that date is a ${weekdays[weekday]}. Correct the day or the date.`,
    formula: ({ value }) => `"${value}" is a formula. It was not computed; write its value.`,
    'excel-error': ({ value }) => `The spreadsheet could not compute this cell and wrote "${value}". Write its value.`,
    'surplus-cells': () =>
      'This row has more cells than there are headers; those were left out. A comma without quotation marks may part a cell in two.',
    'unclosed-quote': () => 'A quotation mark that opens a cell is never closed. Save the sheet again from the spreadsheet.',
    'unknown-community': ({ value }) => `There is no community "${value}" in the sheet of communities. Write its id or its name.`,
    'no-community': () => 'This row names no community, so it was left out.',
    'no-date': () => 'This row has no date, so it was left out.',
    'end-before-start': ({ start, end }) =>
      `The end ${end} is not after the start ${start}, so the meeting has no end. For one past midnight write a duration.`,
    'end-and-duration': ({ start, end }) =>
      `From ${start} to ${end} is another length than the duration says, so the meeting has no end. Keep one of the two.`,
    'other-id': ({ value, id }) => `"${value}" is no id, or another community has it. This one got "${id}".`,
    'meeting-link': ({ host }) => `A joining link to ${host} was taken out. Say in "howToGet" where people get the link.`,
    'joining-details': () => 'Meeting numbers, passcodes and numbers to dial were taken out.',
    people: ({ name }) =>
      `${name === 'ATTENDEE' ? 'The people who are invited and their addresses' : 'The organizer’s name and address'} (${name}) were taken out.`,
    'private-event': () => 'This event is marked as private, so it was left out.',
    alarm: () => 'Reminders were left out.',
    'zone-by-name': ({ name, zone }) => `"${name}" was read as ${zone}. If another place is meant: --zone "${name}=…".`,
    'zone-by-rules': ({ name, zone }) => `"${name}" was read as ${zone}, whose clocks change as the calendar says.`,
    'zone-of-several': ({ name, zone, other }) =>
      `"${name}" was read as ${zone}. If it is ${other}, where clocks no longer change since 2026, add --zone "${name}=${other}".`,
    'zone-in-season': ({ name, zone, date }) =>
      `Clocks do not show "${name}" on ${date}. The time was read as that of ${zone} on that day, which is what people mostly mean. Write ${zone}.`,
    'utc-series': () =>
      'This series is written in UTC, so its local hour moves when clocks change. Is that meant? Otherwise make it anew in your zone.',
    'as-written': () => 'No zone is given, so the time is shown as written and never converted. Online meetings need --time-zone ZONE.',
    'all-day-hours': () => 'This lasts whole days, again and again or several at once. It is shown as from midnight to midnight.',
    'start-off-rule': ({ start, first }) =>
      `The start ${start} is not a date of its rule. The series begins on ${first}, and the start is one more date.`,
    grouped: ({ count: n }) => `Every event has a category, so each of the ${n} is a community. For one community: --by calendar.`,
    'newer-version': ({ uid }) => `"${uid}" is there several times. The newest version was taken.`,
    alone: () => 'This changes a meeting of a series that is not in the file. It stands alone.',
    encoding: ({ encoding }) => `The file is not UTF-8; it was read as ${encoding}. Are the accents right?`,
    html: () => 'HTML was made plain text.',
  } as { readonly [Code in ImportNoteCode]: (params: ImportNoteParams[Code]) => string },
};

export type ImportMessages = typeof en;
