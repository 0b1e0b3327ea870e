import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { finderFacts, type FinderFacts, QUESTIONS } from '../../../src/domain/finder/facts.ts';
import { DAY_PARTS, dayPart, meetingParts } from '../../../src/domain/finder/meeting-parts.ts';
import { type Answers, finderQuestions } from '../../../src/domain/finder/questions.ts';
import { suggest, tiers } from '../../../src/domain/finder/suggest.ts';
import type { PlainDateTime } from '../../../src/domain/time/plain-date-time.ts';
import { choices } from '../../../stories/support/finder-feed.ts';
import { readFeed } from '../../support/wire-feed.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const factsOf = (members: object, timeZone = 'America/Toronto'): readonly FinderFacts[] => {
  const { feed } = readFeed(members);
  return finderFacts(feed, feed.communities, NOW, timeZone);
};
const facts = factsOf(choices);
const named = (members: readonly object[]): object => ({
  communities: members.map((each, index) => ({ id: `c${index}`, name: `C${index}`, ...each })),
});
const asked = (members: readonly object[], timeZone?: string): Record<string, readonly string[]> =>
  Object.fromEntries(finderQuestions(factsOf(named(members), timeZone)).map(({ name, options }) => [name, options]));

/** Ids that suit, best first, those that suit equally in one string; then those of which too little is said, then those that are closed. */
const found = (answers: Answers, from = facts): string => {
  const { suited, unclear, closed } = suggest(from, answers);
  const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join('+');
  const groups = tiers(suited).map((tier) => ids(tier.map(({ community }) => community)));
  return [groups.join(' '), ids(unclear), ids(closed)].join(' | ');
};

describe('the questions of a finder', () => {
  it('are made from what the feed says, in its order', () => {
    assert.deepEqual(
      finderQuestions(facts).map(({ name, options, isMultiple }) => [name, isMultiple, options.join(' ')]),
      [
        ['work', true, 'communications outreach education exhibits evaluation research'],
        [
          'looking',
          true,
          'participation:consume participation:contribute topic:health topic:climate participation:collaborate resources:any participation:coCreate',
        ],
        ['member', false, 'members partners nonMembers'],
        ['when', true, 'morning afternoon evening'],
      ],
    );
  });

  for (const [what, members, expected] of [
    ['one community', [{ audienceRoles: ['it'] }], {}],
    ['communities that say nothing', [{}, {}], {}],
    ['one role for all', [{ audienceRoles: ['it'] }, { audienceRoles: ['it'] }], {}],
    ['a single role of one of them', [{ audienceRoles: ['it'] }, {}], {}],
    ['everyone welcome everywhere', [{ audienceRoles: ['all'] }, { audienceRoles: ['all', 'it'] }], {}],
    ['two roles', [{ audienceRoles: ['it'] }, { audienceRoles: ['finance'] }], { work: ['it', 'finance'] }],
    ['the same openness', [{ eligibility: { openTo: 'members' } }, { eligibility: { openTo: 'members' } }], {}],
    [
      'members, and members and partners',
      [{ eligibility: { openTo: 'members' } }, { eligibility: { openTo: 'membersAndPartners' } }],
      // Partners may here what they may not there.
      { member: ['members', 'partners', 'nonMembers'] },
    ],
    [
      'members, and everyone',
      [{ eligibility: { openTo: 'members' } }, { eligibility: { openTo: 'anyone' } }],
      // A partner may do what a non-member may.
      { member: ['members', 'nonMembers'] },
    ],
    ['a finished one besides', [{ audienceRoles: ['it'] }, { status: 'closed', audienceRoles: ['finance'] }], {}],
    [
      'two hours',
      [
        { cadence: { text: 'x', time: '10:00', timeZone: 'America/Toronto' } },
        { cadence: { text: 'x', time: '14:00', timeZone: 'America/Toronto' } },
      ],
      { when: ['morning', 'afternoon'] },
    ],
    ['one hour, and none', [{ cadence: { text: 'x', time: '10:00', timeZone: 'America/Toronto' } }, {}], {}],
  ] as const)
    it(`of ${what} are those that tell them apart`, () => assert.deepEqual(asked(members), expected));

  it('are no more than four, with no more than twelve answers', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ topics: [`Topic ${index}`], audienceRoles: [`role-${index}`] }));
    for (const options of Object.values(asked(many))) assert.equal(options.length, 12);
  });

  it('never ask who people are', () => {
    const text = JSON.stringify(finderQuestions(facts));
    assert.doesNotMatch(text, /identity|Nations|Métis/i);
  });
});

describe('when a community meets', () => {
  it('is told on the visitor’s clocks', () => {
    const parts = (timeZone: string): unknown => {
      const { feed } = readFeed(choices);
      return feed.communities.map((community) => meetingParts(feed, community, NOW, timeZone).join());
    };
    assert.deepEqual(parts('America/Toronto'), ['afternoon', 'morning', 'evening', '', '', 'afternoon']);
    assert.deepEqual(parts('Europe/London'), ['evening', 'afternoon', 'night', '', '', 'evening']);
    assert.deepEqual(parts('Asia/Tokyo'), ['night', 'night', 'morning', '', '', 'morning']);
  });

  it('falls into parts of the day', () => {
    const at = (time: string): string => dayPart(`2026-12-01T${time}:00` as PlainDateTime);
    assert.deepEqual(
      ['04:59', '05:00', '11:59', '12:00', '16:59', '17:00', '21:59', '22:00'].map(at).join(' '),
      [...['night', 'morning', 'morning', 'afternoon', 'afternoon', 'evening', 'evening', 'night']].join(' '),
    );
  });

  it('is as written where there is no zone', () => {
    const { feed } = readFeed({
      communities: [{ id: 'a', name: 'A', meetings: [{ uid: 'a', start: '2026-12-08T16:30:00', timeZone: null }] }],
    });
    assert.deepEqual(meetingParts(feed, feed.communities[0]!, NOW, 'Asia/Tokyo'), ['afternoon']);
  });
});

describe('suggestions', () => {
  for (const [what, answers, expected] of [
    ['nothing', {}, ' | talking-science+hands-on+exhibits+evaluators+yarning+small | '],
    ['a job', { work: ['exhibits'] }, 'exhibits small | yarning | '],
    ['two jobs, of which some have both', { work: ['education', 'outreach'] }, 'hands-on talking-science small | yarning | '],
    ['a topic', { looking: ['topic:climate'] }, 'talking-science+hands-on | yarning+small | '],
    [
      'a topic and a way to take part',
      { looking: ['topic:climate', 'participation:collaborate'] },
      'hands-on talking-science | yarning+small | ',
    ],
    ['that one is no member', { member: ['nonMembers'] }, 'talking-science+evaluators+small |  | hands-on+exhibits+yarning'],
    ['that one is a partner', { member: ['partners'] }, 'talking-science+exhibits+evaluators+small |  | hands-on+yarning'],
    // A community without dates is not against any hour.
    ['an hour', { when: ['afternoon'] }, 'talking-science+small | evaluators+yarning | '],
    ['a job and an hour', { work: ['research'], when: ['morning'] }, 'evaluators hands-on small | yarning | '],
    [
      'a job for which one would have to be a partner',
      { work: ['exhibits'], member: ['nonMembers'] },
      'small |  | hands-on+exhibits+yarning',
    ],
  ] as const)
    it(`for whoever answers ${what}`, () => assert.equal(found(answers), expected));

  it('can be none', () => {
    const members = named([
      { audienceRoles: ['it'], eligibility: { openTo: 'members' } },
      { audienceRoles: ['finance'], eligibility: { openTo: 'anyone' } },
    ]);
    assert.equal(found({ work: ['it'], member: ['nonMembers'] }, factsOf(members)), ' |  | c0');
  });

  it('say why, in terms of what was answered', () => {
    const { suited } = suggest(facts, { work: ['outreach', 'it'], looking: ['topic:health'], member: ['members'], when: ['evening'] });
    const [first] = suited;
    assert.equal(first?.community.id, 'talking-science');
    assert.deepEqual(first.reasons, [
      { question: 'work', values: ['outreach'] },
      { question: 'looking', values: ['topic:health'] },
      { question: 'member', values: ['members'] },
    ]);
    assert.deepEqual(suited.find(({ community }) => community.id === 'small')?.reasons[0], { question: 'work', values: [] });
  });

  it('always have a reason, are in order, and hold each community at most once', () => {
    const options = new Map(finderQuestions(facts).map((question) => [question.name, question]));
    const anyAnswers = fc.record(
      Object.fromEntries(QUESTIONS.map((name) => [name, fc.subarray([...(options.get(name)?.options ?? DAY_PARTS)])])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyAnswers, (answers: Answers) => {
        const { suited, unclear, closed } = suggest(facts, answers);
        const all = [...suited.map(({ community }) => community), ...unclear, ...closed];
        assert.equal(new Set(all).size, all.length);
        for (const [index, { reasons, score }] of suited.entries()) {
          assert.ok(reasons.length > 0 && score > 0 && score <= 1);
          assert.ok(score <= (suited[index - 1]?.score ?? 1));
        }
        assert.equal(tiers(suited).flat().length, suited.length);
      }),
    );
  });
});
