import { writeFile } from 'node:fs/promises';
import type * as Wire from '../../feed/wire.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { importMessages } from '../../i18n/messages/import.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { describeReadProblem } from '../read-feed.ts';
import type { Surroundings } from '../surroundings.ts';
import { importCsv } from './csv/import-csv.ts';
import { decodeText, readSheet } from './csv/sheet.ts';
import { template } from './csv/template.ts';
import { importIcs } from './ics/import-ics.ts';
import type { Import } from './import-arguments.ts';
import { kindOf, Notes } from './notes.ts';
import { readImport } from './read-import.ts';
import { describeNotes } from './report.ts';

type Request = Import & { readonly language: string };

/** A feed, or a sentence that says why there is none. */
type Made = Result<Wire.WireFeed, string>;

const titleOf = (name: string, otherwise: string): string =>
  name
    .replace(/\.(ics|ical|csv|txt)$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim() || otherwise;

async function fromCalendar(request: Extract<Request, { format: 'ics' }>, notes: Notes, surroundings: Surroundings): Promise<Made> {
  const words = messagesFor(importMessages, request.language);
  const source = await readImport(request.source, surroundings);
  if (!source.ok) return err(describeReadProblem(source.error, request.language));
  const { bytes, name } = source.value;
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'Windows-1252') notes.add('encoding', { encoding });
  const feed = importIcs(
    text,
    {
      ...request.setting,
      ...(request.by && { by: request.by }),
      now: surroundings.clock.now(),
      fallbackTitle: titleOf(name, words.calendar),
    },
    notes,
  );
  return feed ? ok(feed) : err(words.notCalendar(request.source));
}

async function fromSheets(
  { source, dates, dateOrder, setting, language }: Extract<Request, { format: 'csv'; source: string }>,
  notes: Notes,
  surroundings: Surroundings,
): Promise<Made> {
  const words = messagesFor(importMessages, language);
  const sheets = [];
  for (const path of [source, ...(dates === undefined ? [] : [dates])]) {
    const read = await readImport(path, surroundings);
    if (!read.ok) return err(describeReadProblem(read.error, language));
    const sheet = readSheet(read.value.bytes, read.value.name, notes);
    if (!sheet) return err(words.notSheet(path));
    sheets.push({ ...sheet, name: read.value.name });
  }
  const fallbackTitle = titleOf(sheets[0]!.name, words.communities);
  const feed = importCsv(sheets[0]!, sheets[1], { ...setting, fallbackTitle, ...(dateOrder && { dateOrder }) }, notes);
  return feed ? ok(feed) : err(words.noCommunities(source));
}

/** Writes to a file that is not there yet: a feed that somebody keeps by hand is never lost to an import. */
async function write(text: string, path: string | undefined, language: string, surroundings: Surroundings): Promise<boolean> {
  if (path === undefined) {
    surroundings.print(text);
    return true;
  }
  const words = messagesFor(importMessages, language);
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    surroundings.warn(`${code === 'EEXIST' ? words.fileExists(path) : words.unwritable(path, code)}\n`);
    return false;
  }
}

/**
 * `cop-feed import`: writes the feed that a calendar or sheets make to standard output or a file, and what is to be said about
 * it to standard error.
 * @returns the exit code: 0, 1 when something was left out that may have been meant to be carried over, 2 when there is no feed.
 */
export async function importFeed(request: Request, surroundings: Surroundings): Promise<number> {
  const { language, output } = request;
  if ('template' in request) return (await write(template(request.template), output, language, surroundings)) ? 0 : 2;
  const notes = new Notes();
  const feed = request.format === 'ics' ? await fromCalendar(request, notes, surroundings) : await fromSheets(request, notes, surroundings);
  if (!feed.ok) {
    surroundings.warn(`${describeNotes(notes.all, language)}${feed.error}\n`);
    return 2;
  }
  if (!(await write(`${JSON.stringify(feed.value, null, 2)}\n`, output, language, surroundings))) return 2;
  const communities = feed.value.communities ?? [];
  const meetings = communities.reduce((count, { meetings: own = [] }) => count + own.length, 0);
  const words = messagesFor(importMessages, language);
  surroundings.warn(`${describeNotes(notes.all, language)}${words.made(communities.length, meetings)}\n`);
  return notes.all.some(({ code }) => kindOf(code) === 'lost') ? 1 : 0;
}
