import type * as Wire from '../../../feed/wire.ts';
import type { DateOrder, ImportSetting } from '../import-arguments.ts';
import { feedOf, makeIds } from '../make-feed.ts';
import type { Notes } from '../notes.ts';
import { findColumn, communityColumns } from './columns.ts';
import { readCommunities } from './communities.ts';
import { readDates } from './dates.ts';
import type { Sheet } from './sheet.ts';

/** What is asked of an import of sheets. */
export interface CsvSetting extends ImportSetting {
  readonly dateOrder?: DateOrder;
  /** Stands in where staff name none. */
  readonly fallbackTitle: string;
}

/** The languages that a sheet has columns for. */
const languagesOf = ({ header }: Sheet): string[] =>
  header.flatMap((cell, index) => findColumn(cell, index, communityColumns)?.language ?? []);

/**
 * Makes a feed of the sheet of communities and, where there is one, the sheet of dates.
 * @returns undefined where no community can be read.
 */
export function importCsv(sheet: Sheet, dates: Sheet | undefined, setting: CsvSetting, notes: Notes): Wire.WireFeed | undefined {
  const { feedLanguage: language, dateOrder, timeZone, fallbackTitle } = setting;
  const title = setting.title ?? fallbackTitle;
  const reading = { language, notes, ...(dateOrder && { dateOrder }) };
  const found = readCommunities(sheet, reading);
  if (!found.length) return undefined;
  const { community: only } = setting;
  if (only !== undefined && !found.some(({ community }) => community.id === only)) notes.add('unknown-community', { value: only });
  const wanted = only === undefined ? found : found.filter(({ community }) => community.id === only);
  const uidHost = `${makeIds([title])[0]!}.invalid`;
  const meetings = dates ? readDates(dates, found, { ...setting, ...reading, uidHost }) : new Map<string, Wire.Meeting[]>();
  const communities = wanted.map(({ community }) => {
    const own = meetings.get(community.id);
    return own ? { ...community, meetings: own } : community;
  });
  const tags = languagesOf(sheet);
  const languages = [...new Set([...(tags.some((tag) => tag.startsWith(language)) ? [] : [language]), ...tags])];
  return feedOf({ title, language, languages, timeZone, communities });
}
