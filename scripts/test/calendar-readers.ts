import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';
import { installPackages } from './debian.ts';

/** Debian's own Python: its libraries are no one else's. */
const PYTHON = '/usr/bin/python3';

/** What each reader of calendars is made of, by the packages that bring it. */
const READERS = {
  libical: { packages: ['gir1.2-ical-3.0', 'python3-gi'], check: "import gi; gi.require_version('ICalGLib', '3.0')" },
  icalendar: { packages: ['python3-icalendar', 'python3-recurring-ical-events'], check: 'import icalendar, recurring_ical_events' },
} as const;

export type CalendarReader = keyof typeof READERS;
export const calendarReaders = Object.keys(READERS) as CalendarReader[];

const isThere = (reader: CalendarReader): boolean => spawnSync(PYTHON, ['-c', READERS[reader].check], { stdio: 'ignore' }).status === 0;

/**
 * Makes sure that the readers are there: on Debian, as root, it installs what is missing. Throws a sentence that names what is
 * missing where it may not or cannot.
 */
export function ensureCalendarReaders(): void {
  const absent = calendarReaders.filter((reader) => !isThere(reader));
  if (absent.length === 0) return;
  const hint = installPackages(['python3', ...absent.flatMap((reader) => READERS[reader].packages)]);
  const still = absent.filter((reader) => !isThere(reader));
  if (still.length > 0) throw new Error(`The tests need Debian's ${still.join(' and ')} for Python. ${hint}`);
}

/** A calendar text, and between which instants its occurrences are wanted. */
export interface CalendarQuestion {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** One occurrence as a reader finds it, with instants. */
export interface FoundOccurrence {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
}

/** What `reader` finds in each calendar, in order of start. Times without a zone are taken for UTC. */
export function readCalendars(reader: CalendarReader, questions: readonly CalendarQuestion[]): readonly (readonly FoundOccurrence[])[] {
  const script = join(root, 'test/support/debian-readers.py');
  const input = JSON.stringify(questions.map(({ text, from, to }) => ({ text, from: from / 1000, to: to / 1000 })));
  const { stdout, stderr, status } = spawnSync(PYTHON, [script, reader], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, TZ: 'UTC' },
  });
  if (status !== 0) throw new Error(`${reader}: ${stderr}`);
  const answers = JSON.parse(stdout) as FoundOccurrence[][];
  return answers.map((found) => found.map((each) => ({ ...each, start: each.start * 1000, end: each.end * 1000 })));
}
