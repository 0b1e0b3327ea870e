import type { Occurrence, ZonedOccurrence } from '../domain/occurrence/occurrence.ts';
import { feedOwners, listOccurrences } from '../domain/occurrence/list-occurrences.ts';
import { chooseText, type Text } from '../domain/text.ts';
import type { Instant } from '../domain/time/clock.ts';
import { toPlainDateTime } from '../domain/time/zoned.ts';
import { messagesFor } from '../i18n/define-messages.ts';
import { cliMessages } from '../i18n/messages/cli.ts';
import type { Invocation } from './arguments.ts';
import { describeLoadProblem, loadFeed } from './load-feed.ts';
import type { Surroundings } from './surroundings.ts';

type Request = Extract<Invocation, { command: 'occurrences' }>;

const isZoned = (occurrence: Occurrence): occurrence is ZonedOccurrence => occurrence.kind === 'zoned';

/** `2026-12-08T19:00:00Z` */
const utc = (instant: Instant): string => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');

/** An occurrence for machines. `community` is null for an event that stands alone, `end` where no duration is known. */
function asJson({ community, event, meeting, recurrenceId, start, end, timeZone, status }: ZonedOccurrence, zone = timeZone): string {
  return JSON.stringify({
    community: community?.id ?? event?.community ?? null,
    meeting: meeting.uid,
    recurrenceId,
    start: utc(start),
    end: end === undefined ? null : utc(end),
    timeZone,
    status,
    local: toPlainDateTime(start, zone),
  });
}

/** An occurrence for people: when, in which zone, whose, what, and whether it takes place. */
function asText({ community, event, title, start, timeZone, status }: ZonedOccurrence, language: string, zone = timeZone): string {
  const say = (text: Text | undefined): string => (text ? chooseText(text, language).value : '');
  const names = new Set([say(community?.name), say(title ?? event?.title)].filter(Boolean));
  const { [status]: note } = messagesFor(cliMessages, language).status;
  const when = toPlainDateTime(start, zone).slice(0, 16).replace('T', ' ');
  return `${when}  ${zone}  ${[...names].join(': ')}${note && ` (${note})`}`;
}

/**
 * `cop-feed occurrences`: prints the meetings between two instants, in order of start. Those without an instant, floating
 * or known by their date only, are counted on standard error.
 * @returns the exit code: 0, or 2 when the feed cannot be read.
 */
export async function occurrences({ feed, json, language, from, to, timeZone }: Request, surroundings: Surroundings): Promise<number> {
  const loaded = await loadFeed(feed, surroundings);
  if (!loaded.ok) {
    surroundings.warn(`${describeLoadProblem(loaded.error, language)}\n`);
    return 2;
  }
  const { feed: merged, issues } = loaded.value.merged;
  const found = listOccurrences(feedOwners(merged), { from, to }, timeZone ?? merged.origin.timeZone ?? 'UTC');
  const zoned = found.filter(isZoned);
  const lines = zoned.map((occurrence) => (json ? asJson(occurrence, timeZone) : asText(occurrence, language, timeZone)));
  surroundings.print(lines.map((line) => `${line}\n`).join(''));
  const words = messagesFor(cliMessages, language);
  if (zoned.length < found.length) surroundings.warn(`${words.withoutInstant(found.length - zoned.length)}\n`);
  if (issues.length) surroundings.warn(`${words.issuesInFeed(issues.length)}\n`);
  return 0;
}
