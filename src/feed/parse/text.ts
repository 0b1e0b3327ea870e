import { baseLanguage, type Text } from '../../domain/text.ts';
import { MAX_TEXT_LENGTH } from '../limits.ts';
import { cut, is, list, type Decoder } from './decoder.ts';
import type { Place } from './place.ts';

/** Hosts of video meetings, with something behind them. Linear, whatever the text: no repetition before the host. */
const MEETING_LINK =
  /\b(zoom(?:gov)?\.(?:us|com)|teams\.(?:microsoft\.(?:com|us)|live\.com|cloud\.microsoft)|meet\.google\.com|webex\.com)(?::\d+)?\/\S/i;

/** A language tag as far as its grammar goes (RFC 5646), without the registry. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/** The host of the Zoom, Teams, Meet or Webex link that `value` holds. Such links are for members: no feed may hold one. */
export const meetingLinkHost = (value: string): string | undefined => MEETING_LINK.exec(value)?.[1];

/** The text without its joining links; what stands before an address in the same word stays. */
const withoutMeetingLinks = (value: string): string =>
  value.replace(/\S+/g, (word) => (MEETING_LINK.test(word) ? word.slice(0, Math.max(0, word.search(/https?:/i))) : word)).trim();

/** Reads a string that is shown or sent: not blank, not too long, joining links taken out. */
export const words: Decoder<string> = (value, place) => {
  if (!is('string', value, place)) return undefined;
  if (value.length > MAX_TEXT_LENGTH) return place.report('too-long', { length: value.length, limit: MAX_TEXT_LENGTH });
  if (!value.trim()) return place.report('empty-text', {});
  const host = meetingLinkHost(value);
  if (!host) return value;
  place.report('meeting-link', { value: host });
  return withoutMeetingLinks(value) || undefined;
};

function languageMap(value: Readonly<Record<string, unknown>>, place: Place): Text | undefined {
  const ownLanguage = baseLanguage(place.reading.language);
  const own: Record<string, string> = {};
  const others: Record<string, string> = {};
  for (const tag of Object.keys(value)) {
    if (tag.startsWith('_')) continue;
    const at = place.at(tag);
    if (!LANGUAGE_TAG.test(tag)) {
      at.report('wrong-format', { value: cut(tag), expected: 'language-tag' });
      continue;
    }
    const read = words(value[tag], at);
    if (read) (baseLanguage(tag) === ownLanguage ? own : others)[tag] = read;
  }
  const text = Object.assign(own, others);
  for (const _ in text) return text;
  return Object.keys(value).length ? undefined : place.report('empty-text', {});
}

/** Reads a text: a string in the feed's language, or a map of language tags to strings. */
export const text: Decoder<Text> = (value, place) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return languageMap(value as Readonly<Record<string, unknown>>, place);
  }
  const read = words(value, place);
  return read ? { [place.reading.language]: read } : undefined;
};

/** Reads a list of texts. */
export const texts = list(text);

/** Reads a list of strings. */
export const strings = list(words);
