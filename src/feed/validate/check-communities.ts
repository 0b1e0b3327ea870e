import type { Community } from '../../domain/community/community.ts';
import { feedIssue } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Until } from '../../domain/recurrence/rule.ts';
import { datesInText } from './dates-in-text.ts';

const untilText = (until: Until): string => {
  if (until.kind === 'date') return until.date;
  return until.kind === 'wall' ? until.wall : new Date(until.instant).toISOString().slice(0, 19);
};

/** The ends of the rules of a community's series; empty when one goes on, or there is none. */
function endsOfSeries({ meetings }: Community): readonly { readonly index: number; readonly value: string }[] {
  const ends = meetings.map(({ time }, index) => {
    const until = time.kind === 'timed' ? time.rule?.until : undefined;
    return until ? { index, value: untilText(until) } : undefined;
  });
  return ends.every((end) => end !== undefined) ? ends : [];
}

/** An active community whose rhythm has ended. A month or a year has ended when nothing of it is left. */
function checkUntil(community: Community, path: string, today: string): Issue[] {
  if (community.status !== 'active') return [];
  const hasPassed = (until: string): boolean => until < today.slice(0, until.length);
  const { until } = community.cadence ?? {};
  const issues = until && hasPassed(until) ? [feedIssue(`${path}/cadence/until`, 'until-passed', { value: until }, 'should-check')] : [];
  const ends = endsOfSeries(community);
  if (!ends.length || !ends.every(({ value }) => hasPassed(value.slice(0, 10)))) return issues;
  return [
    ...issues,
    ...ends.map(({ index, value }) =>
      feedIssue(`${path}/meetings/${index}/rrule`, 'until-passed', { value: value.slice(0, 10) }, 'should-check'),
    ),
  ];
}

/** A year in the name ("2024 Solar Eclipse") beside a date of another year in a text. */
function checkYears(
  { name, summary, description, practice, audience, firstVisit, eligibility, cadence }: Community,
  path: string,
): Issue[] {
  const years = new Set(Object.values(name).flatMap((words) => words.match(/\b(19|20)\d\d\b/g) ?? []));
  const [expected] = years;
  if (!expected || years.size > 1) return [];
  const texts = {
    summary,
    description,
    practice,
    audience,
    firstVisit,
    'eligibility/summary': eligibility?.summary,
    'cadence/text': cadence?.text,
  };
  return Object.entries(texts).flatMap(([member, text]) =>
    Object.values(text ?? {})
      .flatMap(datesInText)
      .filter(({ date }) => !date.startsWith(expected))
      .map(({ written }) => feedIssue(`${path}/${member}`, 'year-mismatch', { value: written, expected }, 'should-check')),
  );
}

/**
 * What people should look at again in a community.
 * @param today `YYYY-MM-DD`.
 */
export function checkCommunity(community: Community, path: string, today: string): Issue[] {
  const { reviewBy } = community;
  return [
    ...(reviewBy && reviewBy < today ? [feedIssue(`${path}/reviewBy`, 'review-passed', { value: reviewBy }, 'should-check')] : []),
    ...checkUntil(community, path, today),
    ...checkYears(community, path),
  ];
}
