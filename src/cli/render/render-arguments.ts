import { parseArgs } from 'node:util';
import type { Instant } from '../../domain/time/clock.ts';
import { isTimeZone } from '../../domain/time/zones.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { cliMessages } from '../../i18n/messages/cli.ts';
import { renderMessages } from '../../i18n/messages/render.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { type PrerenderedTag, prerenderedTags } from '../../prerender/elements.ts';
import { parseInstant } from '../parse-instant.ts';

/** What is to be rendered, as the command line says it. */
export interface Render {
  readonly feed: string;
  readonly tag: PrerenderedTag;
  /** The element's, as HTML writes them; a boolean one is the empty string. */
  readonly attributes: Readonly<Record<string, string>>;
  /** BCP 47 tag; undefined: the feed's own language. */
  readonly language: string | undefined;
  readonly now: Instant | undefined;
  /** `inline`, `none`, or the address of a style sheet. */
  readonly styles: string;
  readonly hasJsonLd: boolean;
}

const attributes = [
  'src', 'communities', 'exclude', 'community', 'course', 'kind', 'sections', 'limit', 'days', 'view', 'layout', 'sort',
  'filters', 'time-zone', 'hour-cycle', 'heading-level', 'allowed-origins',
] as const; // prettier-ignore
const switches = ['past', 'structured-data'] as const;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  ...Object.fromEntries(attributes.map((name) => [name, text])),
  ...Object.fromEntries(switches.map((name) => [name, flag])),
  element: text,
  lang: text,
  now: text,
  styles: text,
  'no-json-ld': flag,
  'print-styles': flag,
  help: { ...flag, short: 'h' },
};

/** The address that the page reads the feed at: the one given, else the one that it was read from. */
const sourceOf = (src: string | undefined, feed: string): string | undefined => src ?? (/^https?:/i.test(feed) ? feed : undefined);

/** Reads what stands after `cop-feed render`. `help` and `styles` where those are asked for. */
export function readRenderArguments(args: readonly string[]): Result<Render | 'help' | 'styles', string> {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const given = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const language = given('lang');
  const [words, common] = [messagesFor(renderMessages, language ?? 'en'), messagesFor(cliMessages, language ?? 'en')];
  const refused = (sentence: string): Result<never, string> => err(`${sentence} ${words.seeHelp}`);
  const [feed, surplus] = positionals;
  const tags = prerenderedTags.join(', ');

  if (values['help'] === true) return ok('help');
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options[token.name as keyof typeof options] as { type: string } | undefined;
    if (!option) return refused(common.unknownOption(token.rawName));
    if (option.type === 'string' && !token.value) return refused(common.noValue(token.rawName));
  }
  if (language !== undefined && !/^(en|fr)(-|$)/i.test(language)) return refused(common.notLanguage(language));
  if (values['print-styles'] === true) return ok('styles');
  const element = given('element');
  if (element === undefined) return refused(words.noElement(tags));
  const tag = prerenderedTags.find((each) => each === element);
  if (!tag) return refused(words.unknownElement(element, tags));
  if (feed === undefined) return refused(common.noFeed);
  if (surplus !== undefined) return refused(common.tooMany(surplus));
  const timeZone = given('time-zone');
  if (timeZone !== undefined && !isTimeZone(timeZone)) return refused(common.notTimeZone(timeZone));
  const [nowText, src] = [given('now'), sourceOf(given('src'), feed)];
  const now = nowText === undefined ? undefined : parseInstant(nowText);
  if (nowText !== undefined && now === undefined) return refused(common.notInstant('--now', nowText));
  if (src === undefined) return refused(words.noSource);
  return ok({
    feed,
    tag,
    attributes: {
      src,
      ...Object.fromEntries(attributes.flatMap((name) => (name !== 'src' && given(name) !== undefined ? [[name, given(name)!]] : []))),
      ...Object.fromEntries(switches.flatMap((name) => (values[name] === true ? [[name, '']] : []))),
    },
    language,
    now,
    styles: given('styles') ?? 'inline',
    hasJsonLd: values['no-json-ld'] !== true,
  });
}
