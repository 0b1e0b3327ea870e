import { version } from './version.ts';

/** Lines for the web team: by hundreds, of loading (1), feeds (2), attributes (3), forms (4) and late parts (5). docs/errors.md explains each. */
export type ReportCode =
  | 101 // a policy of the page keeps the script from drawing
  | 102 // another version of an element was there first
  | 200 // the feed cannot be had, nor the words for why
  | FeedReportCode
  | 220 // issues in the feed
  | 221 // a widget without a feed
  | 301 // no such community
  | 302 // no such meeting
  | 303 // no moment
  | 304 // no time zone
  | 305 // a word that an attribute does not know
  | 401 // the page does not allow the form's receiver
  | 501; // a part that is loaded late cannot be had

/** Why a feed cannot be had: one for each kind of `FeedError`. */
export type FeedReportCode = 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 209 | 210 | 211;

/** As far as it is needed here; the compiler's own libraries for pure code have none. */
declare const console: Record<'error' | 'warn', (...data: unknown[]) => void>;

/**
 * Writes a line to the page's console: the one door for all that the web team is told there.
 *
 * @param level `error` where visitors get less than the page asks for.
 * @param code stable: it is what people search for.
 * @param tag whose words these are.
 * @param sentence English; it begins small, behind the tag.
 * @param data objects to look into, such as an error.
 */
export const report = (level: 'error' | 'warn', code: ReportCode, tag: string, sentence: string, ...data: unknown[]): void =>
  console[level](`COP-${code} <${tag}>: ${sentence} (cop-widgets ${version}: docs/errors.md)`, ...data);
