import { feedIssue } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import { baseLanguage } from '../../domain/text.ts';
import { meetingLinkHost } from '../parse/text.ts';
import { datesInText, weekdayOf } from './dates-in-text.ts';
import { pointer, type Visit } from './walk-feed.ts';

const HTML = /<\/?[a-z][a-z\d]*(\s[^<>]*)?\/?>|&(nbsp|amp|lt|gt|quot|#\d+);/i;
/** « Bimensuel » is twice a month and « bimestriel » every two months, and few people are sure which is which. */
const AMBIGUOUS = /\bbi-?(?:monthly|weekly|mensuel(?:le)?s?|mensuellement|mestriel(?:le)?s?|hebdomadaires?)(?![\p{L}])/iu;

function checkWords(words: string, path: string): Issue[] {
  const host = meetingLinkHost(words);
  const html = HTML.exec(words)?.[0];
  const bimonthly = AMBIGUOUS.exec(words)?.[0];
  const wrongDays = datesInText(words).filter(({ weekday, date }) => weekday !== undefined && weekday !== weekdayOf(date));
  return [
    ...(host ? [feedIssue(path, 'meeting-link', { value: host })] : []),
    ...(html ? [feedIssue(path, 'html-in-text', { value: html }, 'should-check')] : []),
    ...(bimonthly ? [feedIssue(path, 'bimonthly', { value: bimonthly }, 'should-check')] : []),
    ...wrongDays.map(({ written, date }) =>
      feedIssue(path, 'weekday-mismatch', { value: written, weekday: weekdayOf(date) }, 'should-check'),
    ),
  ];
}

/** Whether a text without a map ought to be in every language: names of people and places often are the same in all. */
const WANTS_ALL = /\/(summary|description|intro|text|note|instructions|success|privacyNote)$/;

function missingLanguages(value: unknown, path: string, languages: readonly string[]): Issue[] {
  const isMap = typeof value === 'object' && value !== null;
  const written = isMap ? Object.keys(value).map(baseLanguage) : [languages[0] ?? ''].map(baseLanguage);
  // A text that is in none of the feed's first language is a name in another one, with a gloss.
  if ((!isMap && !WANTS_ALL.test(path)) || !written.includes(baseLanguage(languages[0] ?? ''))) return [];
  return languages
    .filter((language) => !written.includes(baseLanguage(language)))
    .map((language) => feedIssue(path, 'missing-translation', { language }, 'hint'));
}

/**
 * What people should look at again in a text: HTML, a meeting link, a weekday that is not that of its date, "bimonthly", a
 * language that is missing.
 * @param languages the feed's languages (BCP 47), its own first.
 */
export function checkText({ value, path, definitions }: Visit, languages: readonly string[]): Issue[] {
  if (!definitions.includes('text')) return [];
  if (typeof value === 'string') return [...checkWords(value, path), ...missingLanguages(value, path, languages)];
  const entries = Object.entries(Object(value) as object).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return [...entries.flatMap(([tag, words]) => checkWords(words, pointer(path, tag))), ...missingLanguages(value, path, languages)];
}
