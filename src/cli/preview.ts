import type { Feed } from '../domain/feed.ts';
import { findOccurrences } from '../domain/occurrence/find-occurrences.ts';
import type { Occurrence } from '../domain/occurrence/occurrence.ts';
import { selectOwners } from '../domain/occurrence/select-owners.ts';
import { chooseText, type Text } from '../domain/text.ts';
import type { Instant } from '../domain/time/clock.ts';
import { messagesFor } from '../i18n/define-messages.ts';
import { describeCadence } from '../i18n/describe-recurrence.ts';
import { cliMessages } from '../i18n/messages/cli.ts';
import { describeOccurrenceTime } from '../i18n/occurrence-time.ts';
import { zoneName } from '../i18n/zone-names.ts';

/** As many dates of each community as people want to see, and as many communities as fit on a screen or two. */
const DATES = 3;
const MOST = 40;

/** What visitors will see next of one community. */
export interface CommunityPreview {
  readonly id: string;
  readonly name: string;
  /** The rhythm in words; undefined where the feed says none. */
  readonly rhythm?: string;
  readonly next: readonly {
    /** The instant in UTC, the wall time where there is no zone, or the date where there is no time. */
    readonly start: string;
    readonly status: string;
    /** In words, on the meeting's own clocks. */
    readonly text: string;
  }[];
}

function describe(occurrence: Occurrence, language: string, otherZone: string): CommunityPreview['next'][number] {
  const timeZone = occurrence.kind === 'zoned' ? occurrence.timeZone : otherZone;
  const { datetime, date, range, movedFrom, venueZone, status } = describeOccurrenceTime(occurrence, { language, timeZone });
  const zone = venueZone ?? (occurrence.kind === 'zoned' ? zoneName(timeZone, language, 'long', occurrence.start) : undefined);
  const title = occurrence.title ? chooseText(occurrence.title, language).value : undefined;
  const words = [date.full, range, zone, title, movedFrom, status?.text].filter(Boolean);
  return { start: datetime, status: occurrence.status, text: words.join(', ') };
}

/** What visitors will see next of the first communities of a feed, each date on the meeting's own clocks. */
export function previewOf(feed: Feed, now: Instant, language: string): readonly CommunityPreview[] {
  const timeZone = feed.origin.timeZone ?? 'UTC';
  const locale = language === 'en' ? 'en-CA' : language;
  const say = (text: Text): string => chooseText(text, language).value;
  return feed.communities.slice(0, MOST).map(({ key, id, name, cadence }) => {
    const { occurrences } = findOccurrences(selectOwners(feed, [key], []), { now, timeZone, limit: DATES });
    const rhythm = cadence && describeCadence(cadence, locale)?.value;
    const next = occurrences.slice(0, DATES).map((occurrence) => describe(occurrence, locale, timeZone));
    return { id, name: say(name), ...(rhythm && { rhythm }), next };
  });
}

/** The preview for people. */
export function previewText(previews: readonly CommunityPreview[], all: number, language: string): string {
  const words = messagesFor(cliMessages, language);
  if (!previews.length) return '';
  const blocks = previews.map(({ name, rhythm, next }) => {
    const lines = next.length ? next.map(({ text }) => text) : rhythm ? [words.onlyRhythm(rhythm)] : [];
    return lines.length ? `  ${name}\n${lines.map((line) => `    ${line}\n`).join('')}` : '';
  });
  // Of many communities without a word about meetings one line says it.
  const silent = previews.filter(({ next, rhythm }) => !next.length && !rhythm).map(({ name }) => name);
  if (silent.length) blocks.push(`  ${words.noDates(silent.join(', '))}\n`);
  const rest = all > previews.length ? `  ${words.moreCommunities(all - previews.length)}\n` : '';
  return `${words.preview}\n${blocks.join('')}${rest}\n`;
}
