import { parseArgs } from 'node:util';
import type { Instant } from '../domain/time/clock.ts';
import { isTimeZone } from '../domain/time/zones.ts';
import { messagesFor } from '../i18n/define-messages.ts';
import { importOptions, readImportArguments, type Import, type ImportFormat } from './import/import-arguments.ts';
import { cliMessages } from '../i18n/messages/cli.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { parseInstant } from './parse-instant.ts';

/** What was asked for on the command line. */
export type Invocation = { readonly language: string } & (
  | { readonly command: 'help'; readonly topic?: ImportFormat }
  | Import
  | { readonly command: 'validate'; readonly feed: string; readonly json: boolean }
  | {
      readonly command: 'occurrences';
      readonly feed: string;
      readonly json: boolean;
      readonly from: Instant;
      readonly to: Instant;
      /** IANA; each meeting's own where it is not given. */
      readonly timeZone?: string;
    }
  | {
      readonly command: 'ics';
      readonly feed: string;
      /** Id of a community or an event; all of them where it is not given. */
      readonly community?: string;
      /** BCP 47 tag; the feed's own language where it is not given. */
      readonly calendarLanguage?: string;
    }
);

const options = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'time-zone': { type: 'string' },
  community: { type: 'string' },
  ...importOptions,
  help: { type: 'boolean', short: 'h' },
} as const;

const common = ['json', 'lang', 'help'];
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  validate: common,
  occurrences: [...common, 'from', 'to', 'time-zone'],
  ics: ['lang', 'help', 'community'],
};

/** Reads the command line. What it does not understand it answers with a sentence in the language that was asked for. */
export function readArguments(args: readonly string[]): Result<Invocation, string> {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const language = typeof values.lang === 'string' ? values.lang : 'en';
  const words = messagesFor(cliMessages, language);
  const [command, ...operands] = positionals;
  const format = command === 'import' ? operands.shift() : undefined;
  const [feed, surplus] = operands;
  const refused = (sentence: string): Result<never, string> => err(`${sentence} ${words.seeHelp}`);
  const given = (name: 'from' | 'to' | 'time-zone' | 'community' | 'lang'): string =>
    typeof values[name] === 'string' ? values[name] : '';

  if (!/^(en|fr)(-|$)/i.test(language)) return refused(words.notLanguage(language));
  if (values.help === true || command === 'help')
    return ok({ command: 'help', language, ...(format === 'ics' || format === 'csv' ? { topic: format } : {}) });
  if (command === undefined) return refused(words.noCommand);
  if (command === 'import') return readImportArguments(format, operands, values, tokens, language, refused);
  if (command !== 'validate' && command !== 'occurrences' && command !== 'ics') return refused(words.unknownCommand(command));
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!optionsOf[command]?.includes(token.name)) return refused(words.unknownOption(token.rawName));
    if (options[token.name as keyof typeof options].type === 'string' && !token.value) return refused(words.noValue(token.rawName));
  }
  if (feed === undefined) return refused(words.noFeed);
  if (surplus !== undefined) return refused(words.tooMany(surplus));

  const json = values.json === true;
  if (command === 'validate') return ok({ command, language, feed, json });
  if (command === 'ics') {
    const [community, calendarLanguage] = [given('community'), given('lang')];
    return ok({ command, language, feed, ...(community && { community }), ...(calendarLanguage && { calendarLanguage }) });
  }
  const [from, to] = [parseInstant(given('from')), parseInstant(given('to'))];
  if (from === undefined) return refused(words.notInstant('--from', given('from')));
  if (to === undefined) return refused(words.notInstant('--to', given('to')));
  if (to <= from) return refused(words.emptyWindow);
  const timeZone = given('time-zone');
  if (timeZone && !isTimeZone(timeZone)) return refused(words.notTimeZone(timeZone));
  return ok({ command, language, feed, json, from, to, ...(timeZone && { timeZone }) });
}
