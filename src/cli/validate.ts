import { feedIssue } from '../domain/feed-issue.ts';
import type { Issue, IssueSeverity } from '../domain/issue.ts';
import type { FeedError } from '../feed/feed-error.ts';
import { checkFeed } from '../feed/validate/check-feed.ts';
import { messagesFor } from '../i18n/define-messages.ts';
import { describeIssue, describeSeverity } from '../i18n/describe-issue.ts';
import { cliMessages } from '../i18n/messages/cli.ts';
import type { Invocation } from './arguments.ts';
import { checkSchema } from './check-schema.ts';
import { loadFeed, type LoadedFeed } from './load-feed.ts';
import { describeReadProblem, type Source } from './read-feed.ts';
import type { Surroundings } from './surroundings.ts';

const severities: readonly IssueSeverity[] = ['must-fix', 'should-check', 'hint'];

/** Whether pages of other sites can read what was served. */
function checkServing({ headers }: Source): Issue[] {
  if (!headers) return [];
  const type = headers.get('content-type') ?? '';
  return [
    ...(headers.has('access-control-allow-origin') ? [] : [feedIssue('', 'not-shared', {})]),
    ...(/json/i.test(type) ? [] : [feedIssue('', 'not-json-type', { value: type }, 'should-check')]),
  ];
}

/** The order of a feed: numbers count, and a record comes before what is in it. */
const comparePaths = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Everything that is to be said of a feed, the worst first, then in the order of the feed. */
function issuesOf({ source, value, parsed, merged }: LoadedFeed, now: number): Issue[] {
  const found = checkFeed(value, parsed, now);
  const places = new Set(found.filter(({ severity }) => severity === 'must-fix').map(({ path }) => path));
  // Of the included feeds only whether they can be had: what is in them is for those who keep them.
  const ofIncluding = merged.issues.filter((issue) => !issue.source && !parsed.issues.includes(issue));
  const ofSchema = checkSchema(value).filter(({ path }) => !places.has(path));
  return [...checkServing(source), ...found, ...ofSchema, ...ofIncluding].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || comparePaths(a.path, b.path),
  );
}

const unusable = ({ kind, detail }: FeedError): Issue => feedIssue('', 'unusable-feed', { reason: kind, ...(detail && { detail }) });

const countOf = (issues: readonly Issue[], severity: IssueSeverity): number => issues.filter((issue) => issue.severity === severity).length;

/** The issues for machines: one JSON object. */
function asJson(issues: readonly Issue[], feed: string, language: string): string {
  const report = {
    feed,
    mustFix: countOf(issues, 'must-fix'),
    shouldCheck: countOf(issues, 'should-check'),
    hints: countOf(issues, 'hint'),
    issues: issues.map((issue) => ({ ...issue, message: describeIssue(issue, language) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The issues for people: by severity, each with its place and what to write instead. */
function asText(issues: readonly Issue[], language: string): string {
  const words = messagesFor(cliMessages, language);
  if (!issues.length) return `${words.nothingWrong}\n`;
  const groups = severities.flatMap((severity) => {
    const group = issues.filter((issue) => issue.severity === severity);
    const [first] = group;
    if (!first) return [];
    const lines = group.map((issue) => `  ${issue.path || words.wholeFeed}\n    ${describeIssue(issue, language)}\n`);
    return `${describeSeverity(first, language)} (${group.length})\n${lines.join('')}`;
  });
  const [mustFix = 0, shouldCheck = 0, hints = 0] = severities.map((severity) => countOf(issues, severity));
  return `${groups.join('\n')}\n${words.summary(mustFix, shouldCheck, hints)}\n`;
}

/**
 * `cop-feed validate`: prints what is wrong with a feed.
 * @returns the exit code: 0, 1 when something must be fixed, 2 when nothing could be read.
 */
export async function validate(
  { feed, json, language }: Extract<Invocation, { command: 'validate' }>,
  surroundings: Surroundings,
): Promise<number> {
  const loaded = await loadFeed(feed, surroundings);
  const found = loaded.ok ? issuesOf(loaded.value, surroundings.clock.now()) : loaded.error;
  if ('problem' in found) {
    surroundings.warn(`${describeReadProblem(found.problem, language)}\n`);
    return 2;
  }
  const issues = 'error' in found ? [unusable(found.error)] : found;
  surroundings.print(json ? asJson(issues, feed, language) : asText(issues, language));
  return countOf(issues, 'must-fix') ? 1 : 0;
}
