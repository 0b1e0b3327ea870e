import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { feedIssue } from '../../src/domain/feed-issue.ts';
import { describeIssue, describeSeverity } from '../../src/i18n/describe-issue.ts';
import { issueMessages } from '../../src/i18n/messages/issue.ts';

describe('describeIssue', () => {
  it('names the value and says what to write instead', () => {
    const issue = feedIssue('/communities/0/meetings/0/timeZone', 'unknown-time-zone', { value: 'EST', suggestion: 'America/Toronto' });
    assert.equal(describeIssue(issue, 'en'), '"EST" is not the name of a time zone. Did you mean "America/Toronto"?');
    assert.equal(
      describeIssue(issue, 'fr-CA').replaceAll('\u00a0', ' '),
      '« EST » n’est pas le nom d’un fuseau horaire. Vouliez-vous écrire « America/Toronto »?',
    );
  });

  it('shows how a value is written', () => {
    const issue = feedIssue('/refreshInterval', 'wrong-format', { value: 'daily', expected: 'duration' });
    assert.equal(describeIssue(issue, 'en'), '"daily" cannot be read. Write a duration, like "PT1H30M" for 1 hour 30 minutes.');
  });

  it('says which part of a rule is wrong', () => {
    const said = (problem: 'sub-daily' | 'contradictory', part: string, value: string, other?: string): string =>
      describeIssue(feedIssue('/x', 'unreadable-rule', { rule: 'R', problem, part, value, ...(other && { with: other }) }), 'en');
    assert.equal(
      said('sub-daily', 'FREQ', 'HOURLY'),
      'The rule "R" cannot be read. HOURLY is more often than daily. Write DAILY, and the hours of a day in BYHOUR.',
    );
    assert.match(said('contradictory', 'COUNT', '3', 'UNTIL'), /COUNT cannot stand beside UNTIL/);
    assert.match(said('contradictory', 'COUNT', '3', 'COUNT'), /COUNT stands in it twice/);
    assert.match(said('contradictory', 'BYSETPOS', '1'), /nothing to choose from/);
  });

  it('tells why an included feed failed', () => {
    const issue = feedIssue('/include/0', 'include-failed', { url: 'https://a.example/f.json', reason: 'http-status', status: 404 });
    assert.match(describeIssue(issue, 'en'), /https:\/\/a\.example\/f\.json could not be included\. .*HTTP 404/);
    assert.match(describeIssue(issue, 'fr'), /n’a pas pu être inclus\. .*HTTP 404/);
  });

  it('gives the code and the path of what it has no words for', () => {
    for (const code of ['from-the-future', 'constructor']) {
      const issue = { path: '/a/b', code, severity: 'hint' } as const;
      assert.match(describeIssue(issue, 'en'), new RegExp(`"${code}".*/a/b`));
      assert.match(describeIssue(issue, 'fr'), new RegExp(`${code}.*/a/b`));
    }
  });

  // `error` and `warn` are levels of the console's own `report`.
  it('has words for every code that the source reports', () => {
    const sources = ['src/feed', 'src/domain', 'src/cli'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    const codes = new Set(
      sources.flatMap((text) =>
        [...text.matchAll(/(?:report|feedIssue)\((?:[^()'"]+, )?'(?!error'|warn')([a-z-]+)'/g)].map((match) => match[1] ?? ''),
      ),
    );
    assert.ok(codes.size > 10, 'finds the codes in the source');
    for (const code of codes) {
      assert.ok(Object.hasOwn(issueMessages.en.sentences, code), code);
      assert.ok(Object.hasOwn(issueMessages.fr.sentences, code), code);
    }
  });
});

describe('describeSeverity', () => {
  it('says how much an issue matters', () => {
    const issue = { path: '', code: 'x', severity: 'must-fix' } as const;
    assert.deepEqual([describeSeverity(issue, 'en'), describeSeverity(issue, 'fr')], ['Must fix', 'À corriger']);
  });
});
