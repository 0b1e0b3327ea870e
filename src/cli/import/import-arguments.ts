import type { Result } from '../../lib/result.ts';
import { err, ok } from '../../lib/result.ts';
import { isTimeZone } from '../../domain/time/zones.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { cliMessages } from '../../i18n/messages/cli.ts';
import { importMessages } from '../../i18n/messages/import.ts';

/** What can be imported. */
export type ImportFormat = 'ics' | 'csv';

/** How dates such as 12/8/2026 are to be read. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

/** What all imports can be told. */
export interface ImportSetting {
  /** Title of the feed; otherwise the calendar's name or the file's. */
  readonly title?: string;
  /** Id of the one community that everything belongs to. */
  readonly community?: string;
  /** BCP 47 tag of the texts. */
  readonly feedLanguage: string;
  /** IANA: the association's zone, taken where a name fits several and where none is given. */
  readonly timeZone?: string;
  /** What staff said that names of zones mean: IANA zones by names in small letters. */
  readonly zones: ReadonlyMap<string, string>;
}

/** An import that was asked for on the command line. */
export type Import = { readonly command: 'import'; readonly setting: ImportSetting; readonly output?: string } & (
  | { readonly format: 'ics'; readonly source: string; readonly by?: 'calendar' | 'category' }
  | { readonly format: 'csv'; readonly source: string; readonly dates?: string; readonly dateOrder?: DateOrder }
  | { readonly format: 'csv'; readonly template: 'communities' | 'dates' }
);

export const importOptions = {
  title: { type: 'string' },
  by: { type: 'string' },
  zone: { type: 'string', multiple: true },
  language: { type: 'string' },
  output: { type: 'string' },
  dates: { type: 'string' },
  'date-order': { type: 'string' },
  template: { type: 'boolean' },
  'template-dates': { type: 'boolean' },
} as const;

const common = ['title', 'community', 'time-zone', 'zone', 'language', 'output', 'lang', 'help'];
const optionsOf: Readonly<Record<ImportFormat, readonly string[]>> = {
  ics: [...common, 'by'],
  csv: [...common, 'dates', 'date-order', 'template', 'template-dates'],
};
const switches = ['template', 'template-dates', 'help'];

type Values = Readonly<Record<string, unknown>>;
type Token = { readonly kind: string; readonly name?: string; readonly rawName?: string; readonly value?: string | undefined };

/** Reads what stands after `cop-feed import`. */
export function readImportArguments<Sentence>(
  format: string | undefined,
  [source, surplus]: readonly string[],
  values: Values,
  tokens: readonly Token[],
  language: string,
  refused: (sentence: string) => Result<never, Sentence>,
): Result<Import & { readonly language: string }, Sentence> {
  const words = messagesFor(importMessages, language);
  const common = messagesFor(cliMessages, language);
  const given = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  if (format !== 'ics' && format !== 'csv') return refused(words.noFormat);
  for (const { kind, name = '', rawName = '', value } of tokens) {
    if (kind !== 'option') continue;
    if (!optionsOf[format].includes(name)) return refused(common.unknownOption(rawName));
    if (!switches.includes(name) && !value) return refused(common.noValue(rawName));
  }
  const setting = readSetting(values, language);
  if (!setting.ok) return refused(setting.error);
  const output = given('output');
  const base = { command: 'import', language, setting: setting.value, ...(output !== undefined && { output }) } as const;
  if (surplus !== undefined) return refused(common.tooMany(surplus));

  if (format === 'csv' && (values['template'] === true || values['template-dates'] === true))
    return ok({ ...base, format, template: values['template'] === true ? 'communities' : 'dates' });
  if (source === undefined) return refused(words.noSource);
  if (format === 'ics') {
    const by = given('by');
    if (by !== undefined && by !== 'calendar' && by !== 'category') return refused(words.notOneOf('--by', by, ['calendar', 'category']));
    return ok({ ...base, format, source, ...(by && { by }) });
  }
  const [dates, dateOrder] = [given('dates'), given('date-order')];
  if (dateOrder !== undefined && !/^(mdy|dmy|ymd)$/.test(dateOrder))
    return refused(words.notOneOf('--date-order', dateOrder, ['mdy', 'dmy', 'ymd']));
  return ok({
    ...base,
    format,
    source,
    ...(dates !== undefined && { dates }),
    ...(dateOrder !== undefined && { dateOrder: dateOrder as DateOrder }),
  });
}

function readSetting(values: Values, language: string): Result<ImportSetting, string> {
  const words = messagesFor(importMessages, language);
  const given = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const [title, community, timeZone, feedLanguage = language] = [given('title'), given('community'), given('time-zone'), given('language')];
  if (community !== undefined && !/^[a-z\d][a-z\d-]{0,63}$/.test(community)) return err(words.notId(community));
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(feedLanguage)) return err(words.notLanguageTag(feedLanguage));
  if (timeZone !== undefined && !isTimeZone(timeZone)) return err(messagesFor(cliMessages, language).notTimeZone(timeZone));
  const zones = new Map<string, string>();
  for (const pair of [values['zone'] ?? []].flat() as unknown[]) {
    const [, name, zone] = /^(.+)=([^=]+)$/.exec(String(pair)) ?? [];
    if (name === undefined || zone === undefined || !isTimeZone(zone)) return err(words.notZonePair(String(pair)));
    zones.set(name.trim().toLowerCase(), zone);
  }
  return ok({
    feedLanguage,
    zones,
    ...(title !== undefined && { title }),
    ...(community !== undefined && { community }),
    ...(timeZone !== undefined && { timeZone }),
  });
}
