import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string): string => `${n} ${plural('en', n, { one, other })}`;

/** Words of the command line `cop-feed`. */
export const en = {
  help: `cop-feed checks feeds of communities of practice, lists their meetings and makes calendars of them.

  cop-feed validate FILE|URL [--json] [--lang en|fr]
      says what is wrong with a feed and what to write instead, and what visitors will see next;
      ends with 1 when something must be fixed

  cop-feed occurrences FILE|URL --from INSTANT --to INSTANT [--time-zone ZONE] [--json] [--lang en|fr]
      lists the meetings between two instants, such as 2026-12-01T00:00:00Z;
      with --json one JSON object a line

  cop-feed ics FILE|URL [--community ID] [--lang en|fr]
      writes the meetings of the feed, or of one community, as an iCalendar file;
      without --lang in the feed’s own language

  cop-feed import ics|csv FILE [--help]
      makes a feed of a calendar or of spreadsheets, and says what could not be carried over

It ends with 2 when it was called in a way that it does not understand, or when the feed cannot be read.
`,
  seeHelp: 'See cop-feed --help.',
  noCommand: 'Say what to do: validate, occurrences, ics or import.',
  unknownCommand: (command: string): string => `There is no command "${command}": it is validate, occurrences, ics or import.`,
  unknownOption: (option: string): string => `There is no option ${option} here.`,
  noValue: (option: string): string => `${option} needs a value.`,
  noFeed: 'Say which feed: a file or an address that begins with https://.',
  tooMany: (argument: string): string => `One feed at a time: "${argument}" is one too many.`,
  notInstant: (option: string, value: string): string =>
    `${option} "${value}" is no instant. Write it like 2026-12-01T00:00:00Z, or with an offset, like 2026-12-01T00:00:00-05:00.`,
  emptyWindow: '--to has to be later than --from.',
  notTimeZone: (value: string): string => `--time-zone "${value}" is not the name of a time zone. Write one like America/Toronto.`,
  noCommunity: (id: string): string => `There is no community or event "${id}" in this feed.`,
  notLanguage: (value: string): string => `--lang "${value}" is not en or fr.`,
  noFile: (path: string): string => `There is no file ${path}.`,
  isFolder: (path: string): string => `${path} is a folder.`,
  unreadable: (path: string, reason: string): string => `${path} cannot be read: ${reason}.`,
  nothingWrong: 'Nothing is wrong with this feed.',
  summary: (mustFix: number, shouldCheck: number, hints: number): string =>
    `${count(mustFix, 'thing', 'things')} to fix, ${count(shouldCheck, 'thing', 'things')} to check, ${count(hints, 'hint', 'hints')}.`,
  preview: 'What visitors will see next',
  onlyRhythm: (rhythm: string): string => `no dates, but in words: ${rhythm}`,
  noDates: (names: string): string => `Without dates: ${names}`,
  moreCommunities: (n: number): string => `and ${count(n, 'more community', 'more communities')}`,
  wholeFeed: '(the whole feed)',
  issuesInFeed: (n: number): string => `${count(n, 'thing', 'things')} in this feed should be looked at: cop-feed validate says what.`,
  withoutInstant: (n: number): string =>
    `${count(n, 'meeting has', 'meetings have')} no instant, a local time without a zone or a date without a time, and so no line.`,
  status: { confirmed: '', tentative: 'not confirmed', cancelled: 'cancelled' },
};

export type CliMessages = typeof en;
