import { selectOwners } from '../domain/occurrence/select-owners.ts';
import { calendarText } from '../i18n/calendar-text.ts';
import { messagesFor } from '../i18n/define-messages.ts';
import { cliMessages } from '../i18n/messages/cli.ts';
import type { Invocation } from './arguments.ts';
import { describeLoadProblem, loadFeed } from './load-feed.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `cop-feed ics`: prints the meetings of a feed, or of one community or event, as an iCalendar object.
 * @returns the exit code: 0, or 2 when the feed cannot be read or has no such community.
 */
export async function ics(
  { feed, language, community, calendarLanguage }: Extract<Invocation, { command: 'ics' }>,
  surroundings: Surroundings,
): Promise<number> {
  const words = messagesFor(cliMessages, language);
  const loaded = await loadFeed(feed, surroundings);
  if (!loaded.ok) {
    surroundings.warn(`${describeLoadProblem(loaded.error, language)}\n`);
    return 2;
  }
  const { feed: merged, issues } = loaded.value.merged;
  const only = community === undefined ? [] : [community];
  if (community !== undefined && !selectOwners(merged, only, []).length) {
    surroundings.warn(`${words.noCommunity(community)}\n`);
    return 2;
  }
  const now = surroundings.clock.now();
  surroundings.print(calendarText(merged, { now, only, ...(calendarLanguage !== undefined && { language: calendarLanguage }) }));
  if (issues.length) surroundings.warn(`${words.issuesInFeed(issues.length)}\n`);
  return 0;
}
