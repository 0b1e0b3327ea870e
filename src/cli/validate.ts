import { feedIssue } from '../domain/feed-issue.ts';
import type { Issue, IssueSeverity } from '../domain/issue.ts';
import { chooseText, type Text } from '../domain/text.ts';
import type { FeedError } from '../feed/feed-error.ts';
import { checkFeed } from '../feed/validate/check-feed.ts';
import { messagesFor } from '../i18n/define-messages.ts';
import { describeIssue, describeSeverity } from '../i18n/describe-issue.ts';
import { cliMessages } from '../i18n/messages/cli.ts';
import type { Invocation } from './arguments.ts';
import { checkSchema } from './check-schema.ts';
import { checkServing } from './check-serving.ts';
import { loadFeed, type LoadedFeed } from './load-feed.ts';
import { previewOf, previewText, type CommunityPreview } from './preview.ts';
import { describeReadProblem } from './read-feed.ts';
import type { Surroundings } from './surroundings.ts';

const severities: readonly IssueSeverity[] = ['must-fix', 'should-check', 'hint'];

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

/** The name of the record that a path leads to: a community's, an event's, a course's. Undefined for what has none. */
function nameAt(path: string, feed: unknown, language: string): string | undefined {
  const [list, index] = path.split('/').slice(1);
  if (!/^(communities|events|courses|organizations)$/.test(list ?? '')) return undefined;
  const records: unknown = (Object(feed) as Record<string, unknown>)[list!];
  const record = Object(Array.isArray(records) ? records[Number(index)] : undefined) as Record<string, unknown>;
  const text = record['name'] ?? record['title'];
  const found = typeof text === 'string' ? text : typeof text === 'object' && text ? chooseText(text as Text, language).value : undefined;
  return typeof found === 'string' ? found.slice(0, 100) : undefined;
}

/** What there is to say: the issues, the feed that their paths lead into, and what visitors will see of it. */
interface Report {
  readonly issues: readonly Issue[];
  readonly value?: unknown;
  readonly preview: readonly CommunityPreview[];
  /** How many communities the feed has. */
  readonly communities: number;
}

/** The report for machines: one JSON object. */
function asJson({ issues, value, preview }: Report, feed: string, language: string): string {
  const report = {
    feed,
    mustFix: countOf(issues, 'must-fix'),
    shouldCheck: countOf(issues, 'should-check'),
    hints: countOf(issues, 'hint'),
    issues: issues.map((issue) => {
      const name = nameAt(issue.path, value, language);
      return { ...issue, ...(name !== undefined && { name }), message: describeIssue(issue, language) };
    }),
    preview,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The report for people: the issues by severity, each with its place and what to write instead, then what visitors will see. */
function asText({ issues, value, preview, communities }: Report, language: string): string {
  const words = messagesFor(cliMessages, language);
  const shown = previewText(preview, communities, language);
  if (!issues.length) return `${shown}${words.nothingWrong}\n`;
  const groups = severities.flatMap((severity) => {
    const group = issues.filter((issue) => issue.severity === severity);
    const [first] = group;
    if (!first) return [];
    const lines = group.map((issue) => {
      const name = nameAt(issue.path, value, language);
      return `  ${issue.path || words.wholeFeed}${name ? ` (${name})` : ''} [${issue.code}]\n    ${describeIssue(issue, language)}\n`;
    });
    return `${describeSeverity(first, language)} (${group.length})\n${lines.join('')}`;
  });
  const [mustFix = 0, shouldCheck = 0, hints = 0] = severities.map((severity) => countOf(issues, severity));
  return `${groups.join('\n')}\n${shown}${words.summary(mustFix, shouldCheck, hints)}\n`;
}

/**
 * `cop-feed validate`: prints what is wrong with a feed, and what visitors will see of it next.
 * @returns the exit code: 0, 1 when something must be fixed, 2 when nothing could be read.
 */
export async function validate(
  { feed, json, language }: Extract<Invocation, { command: 'validate' }>,
  surroundings: Surroundings,
): Promise<number> {
  const loaded = await loadFeed(feed, surroundings);
  if (!loaded.ok && 'problem' in loaded.error) {
    surroundings.warn(`${describeReadProblem(loaded.error.problem, language)}\n`);
    return 2;
  }
  const report = loaded.ok
    ? reportOf(loaded.value, surroundings.clock.now(), language)
    : unusableReport(loaded.error as { error: FeedError });
  surroundings.print(json ? asJson(report, feed, language) : asText(report, language));
  return countOf(report.issues, 'must-fix') ? 1 : 0;
}

const unusableReport = ({ error }: { error: FeedError }): Report => ({ issues: [unusable(error)], preview: [], communities: 0 });

function reportOf(loaded: LoadedFeed, now: number, language: string): Report {
  const issues = issuesOf(loaded, now);
  const { feed } = loaded.merged;
  // What is too much for a page is too much here.
  const isTooMuch = issues.some(({ code }) => code === 'too-much-work');
  return { issues, value: loaded.value, preview: isTooMuch ? [] : previewOf(feed, now, language), communities: feed.communities.length };
}
