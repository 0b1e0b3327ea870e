// What associations' pages really say, in our words: each contradiction is told to the people who keep the feed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeedText } from '../../../src/feed/parse/any-feed.ts';
import { checkFeed } from '../../../src/feed/validate/check-feed.ts';
import { describeIssue } from '../../../src/i18n/describe-issue.ts';
import { FEED_URL, wireFeed } from '../../support/wire-feed.ts';

const NOW = Date.UTC(2026, 10, 21, 12);

/** What is said of a feed, each as its code, its path and its sentences. */
function said(members: object): { code: string; path: string; en: string; fr: string }[] {
  const feed = wireFeed({ timeZone: 'America/Toronto', ...members });
  const parsed = parseFeedText(JSON.stringify(feed), FEED_URL);
  assert.ok(parsed.ok);
  return checkFeed(feed, parsed.value, NOW).map((issue) => ({
    code: issue.code,
    path: issue.path,
    en: describeIssue(issue, 'en'),
    fr: describeIssue(issue, 'fr'),
  }));
}

const ofCommunity = (members: object): ReturnType<typeof said> => said({ communities: [{ id: 'a', name: 'A', ...members }] });
const codes = (issues: ReturnType<typeof said>): string[] => issues.map(({ code, path }) => `${code} ${path}`);

describe('contradictions of the sources', () => {
  it('an eclipse of 2024 in April 2023', () => {
    const [issue, ...others] = ofCommunity({
      name: '2024 Solar Eclipse',
      summary: 'For the total eclipse on April 8, 2023.',
      status: 'archived',
    });
    assert.deepEqual(others, []);
    assert.deepEqual(issue, {
      code: 'year-mismatch',
      path: '/communities/0/summary',
      en: 'The text says April 8, 2023, but the name says 2024. Correct the one that is wrong.',
      fr: 'Le texte dit April 8, 2023, mais le nom dit 2024. Corrigez ce qui est faux.',
    });
  });

  it('a monthly meeting at 3 p.m. EST', () => {
    const [issue, ...others] = ofCommunity({ cadence: { text: 'Every month on the third Tuesday, 3:00 pm EST' } });
    assert.deepEqual(others, []);
    assert.deepEqual(issue, {
      code: 'season-abbreviation',
      path: '/communities/0/cadence/text',
      en: '"EST" is right for a part of the year only; in the rest the clocks are an hour off. Write "Eastern Time".',
      fr: '«\u00a0EST\u00a0» n’est juste que pendant une partie de l’année; le reste du temps, il y a une heure d’écart. Écrivez «\u00a0heure de l’Est\u00a0».',
    });
  });

  it('"bimonthly", and what French makes of it', () => {
    assert.match(
      ofCommunity({ cadence: { text: 'Bimonthly, second Tuesday at 2 pm ET' } })[0]?.en ?? '',
      /"Bimonthly" can mean twice a month or every two months\. Write /,
    );
    for (const word of ['bimensuelle', 'Bimestriel', 'bimensuellement']) {
      const [issue] = ofCommunity({ cadence: { text: `Rencontre ${word}` } });
      assert.equal(issue?.code, 'bimonthly', word);
      assert.match(issue?.fr ?? '', /deux fois par mois, ou tous les deux mois\?/);
    }
    assert.deepEqual(ofCommunity({ cadence: { text: 'Tous les deux mois' } }), []);
  });

  it('people who are asked to write, and not told where', () => {
    assert.deepEqual(codes(said({ help: { text: 'Not sure which is for you? Reach out to us.' } })), ['help-without-address /help']);
    for (const summary of [
      'Please email to be added to the invitation.',
      'Email Ana Roy for invitations.',
      'Contact us to join.',
      'Pour participer, écrivez-nous.',
    ])
      assert.deepEqual(codes(ofCommunity({ summary })), ['asks-without-address /communities/0/summary'], summary);
    assert.match(
      ofCommunity({ summary: 'Contact us to join.' })[0]?.en ?? '',
      /asks people to write \("Contact us"\), but this community has no address\. Add /,
    );
  });

  it('no such thing where there is an address, or nobody is asked', () => {
    for (const summary of [
      'Register to join the email list.',
      'News come by e-mail to members.',
      'A contact list for all.',
      'Write to us: makers@guild.example.',
      'We email members each month.',
    ])
      assert.deepEqual(codes(ofCommunity({ summary })), [], summary);
    assert.deepEqual(codes(ofCommunity({ summary: 'Contact us to join.', contacts: [{ email: 'a@guild.example' }] })), []);
    assert.deepEqual(codes(ofCommunity({ summary: 'Contact us to join.', join: [{ kind: 'email', email: 'a@guild.example' }] })), []);
    assert.deepEqual(codes(said({ help: { text: 'Not sure?', contacts: [{ name: 'Desk', phone: '613-555-0100' }] } })), []);
  });

  it('a majority of sixteen sessions, and two absences', () => {
    const course = (completion: object, pace: object = { weeks: 8, sessionsPerWeek: 2 }) =>
      said({ courses: [{ id: 'cop', name: 'CoP', pace, completion }] });
    const [issue, ...others] = course({ text: 'Attend a majority of sessions (two absences are allowed).' });
    assert.deepEqual(others, []);
    assert.deepEqual([issue?.code, issue?.path], ['majority-or-absences', '/courses/0/completion/text']);
    assert.match(issue?.en ?? '', /A majority of 16 sessions is 9, but with 2 absences allowed people must attend 14\./);
    assert.match(issue?.fr ?? '', /La majorité de 16 séances, c’est 9; mais avec 2 absences permises, il faut en suivre 14\./);
    assert.deepEqual(codes(course({ text: 'Attend 14 of 16 sessions.', absencesPermitted: 2, minimumSessions: 14 })), []);
    assert.deepEqual(codes(course({ text: 'Attend most.', absencesPermitted: 2, minimumSessions: 9 })), [
      'majority-or-absences /courses/0/completion/text',
      'attendance-mismatch /courses/0/completion/minimumSessions',
    ]);
    assert.deepEqual(codes(course({}, { weeks: 8, sessionsPerWeek: 2, sessions: 15 })), ['sessions-mismatch /courses/0/pace/sessions']);
    assert.deepEqual(codes(course({ text: 'Attend a majority; 3 absences are fine.' }, { sessions: 6 })), [
      'majority-or-absences /courses/0/completion/text',
    ]);
    assert.deepEqual(codes(course({ text: 'Attend a majority; 2 absences are fine.' }, { sessions: 5 })), []);
  });

  it('an old year of copyright', () => {
    assert.deepEqual(codes(said({ acknowledgements: [{ kind: 'copyright', text: '©2022 The association' }] })), [
      'old-copyright /acknowledgements/0/text',
    ]);
  });
});

describe('half of the year in a text', () => {
  for (const [what, members, found] of [
    ['winter time in winter', { summary: 'Next: January 12, 2027, 2 p.m. EST' }, false],
    ['winter time in summer', { summary: 'Next: July 13, 2027, 2 p.m. EST' }, true],
    ['summer time in winter', { summary: 'Le 12 janvier 2027 à 14 h, HAE' }, true],
    ['winter time in summer, in French', { summary: 'Le 13 juillet 2027, 14 h (HNE)' }, true],
    ['a rhythm of the winter', { cadence: { text: 'Monthly at 2 p.m. EST', from: '2026-12', until: '2027-02' } }, false],
    ['a rhythm into the spring', { cadence: { text: 'Monthly at 2 p.m. EST', from: '2026-12', until: '2027-05' } }, true],
    ['a place that keeps its clocks', { cadence: { text: 'Monthly at 2 p.m. CST', timeZone: 'America/Regina' } }, false],
    ['another zone beside the own', { cadence: { text: 'Monthly at 2 p.m. ET, 11 a.m. PST', timeZone: 'America/Toronto' } }, true],
    ['generic names', { cadence: { text: 'Monthly at 2 p.m. ET (14 h HE)' } }, false],
    ['a French verb in capitals', { summary: 'LA RENCONTRE EST OUVERTE' }, false],
    [
      'the meeting of one summer day',
      { meetings: [{ uid: 'a', start: '2027-07-13T14:00:00', timeZone: 'America/Toronto', title: 'At 2 p.m. EST' }] },
      true,
    ],
    [
      'the meeting of one winter day',
      { meetings: [{ uid: 'a', start: '2027-01-12T14:00:00', timeZone: 'America/Toronto', title: 'At 2 p.m. EST' }] },
      false,
    ],
  ] as const)
    it(`is ${found ? '' : 'not '}told of: ${what}`, () => {
      // British Columbia keeps one time since 2026: Pacific Standard Time is California's then.
      assert.deepEqual(
        ofCommunity(members).map(({ code }) => code),
        found ? ['season-abbreviation'] : [],
      );
    });

  it('names the day where it is one', () => {
    assert.match(ofCommunity({ summary: 'Next: July 13, 2027, 2 p.m. EST' })[0]?.en ?? '', /^Clocks do not show "EST" on 2027-07-13/);
  });
});

describe('rules that cost too much', () => {
  const numbers = (to: number): string => Array.from({ length: to }, (_, index) => index).join();
  const hostile = (count: number, rrule: string) =>
    said({
      communities: [
        {
          id: 'a',
          name: 'A',
          meetings: Array.from({ length: count }, (_, index) => ({
            uid: `${index}`,
            start: '2026-01-01T00:00:00',
            timeZone: 'UTC',
            rrule,
          })),
        },
      ],
    });

  it('are told of one by one: a list cut at 5,000', () => {
    const issues = hostile(1, `FREQ=DAILY;BYHOUR=${numbers(24)};BYMINUTE=${numbers(60)}`);
    assert.deepEqual(codes(issues), ['too-many-dates /communities/0/meetings/0/rrule']);
    assert.match(issues[0]?.en ?? '', /more than 5000 dates a year/);
  });

  it('share what may be spent, and the rest is said once', () => {
    const issues = hostile(1000, `FREQ=DAILY;BYHOUR=${numbers(24)};BYMINUTE=${numbers(60)}`);
    assert.equal(issues.filter(({ code }) => code === 'too-much-work').length, 1);
    assert.ok(issues.length < 100, `${issues.length}`);
    assert.deepEqual(
      codes(hostile(1000, 'FREQ=DAILY;INTERVAL=2;COUNT=18000')).filter((code) => code.startsWith('too-much-work')).length,
      1,
    );
  });

  it('are those of no feed of people', () => {
    assert.deepEqual(hostile(1000, 'FREQ=WEEKLY;BYDAY=TH'), []);
  });
});
