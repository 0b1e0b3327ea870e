import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetingEvent } from '../../../src/domain/calendar/from-meeting.ts';
import { ruleText } from '../../../src/domain/calendar/rrule-text.ts';
import { upcomingSeries } from '../../../src/domain/calendar/upcoming-series.ts';
import type { Meeting } from '../../../src/domain/community/meeting.ts';
import { english, guild, madeAt } from '../../support/calendars.ts';
import { meeting, type OverrideText, type TimeText } from '../../support/meetings.ts';

const left = (time: TimeText, members: Partial<Meeting> = {}, now = madeAt) =>
  upcomingSeries(meetingEvent(meeting(time, members), guild, english)!, now, 'America/Toronto');

/** The first wall time and the rule of what is left. */
const told = (time: TimeText, now = madeAt): readonly string[] | undefined => {
  const series = left(time, {}, now);
  return series && [series.start.wall, ruleText(series.rule, 'America/Toronto')];
};

const monthly: TimeText = { start: '2026-09-08T14:00:00', duration: 'PT1H', rrule: 'FREQ=MONTHLY;BYDAY=2TU' };
const withChange = (id: string, change: OverrideText): TimeText => ({ ...monthly, overrides: { [id]: change } });

describe('upcomingSeries', () => {
  it('begins with the next occurrence', () => {
    assert.deepEqual(told(monthly), ['2026-12-08T14:00:00', 'FREQ=MONTHLY;BYDAY=2TU']);
    assert.deepEqual(told(monthly, Date.parse('2026-12-08T18:59:59Z')), ['2026-12-08T14:00:00', 'FREQ=MONTHLY;BYDAY=2TU']);
    assert.equal(told(monthly, Date.parse('2026-12-08T19:00:01Z'))?.[0], '2027-01-12T14:00:00');
    assert.equal(told({ ...monthly, start: '2027-03-09T14:00:00' })?.[0], '2027-03-09T14:00:00');
  });

  it('keeps the step of the series', () => {
    assert.equal(told({ ...monthly, rrule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU' })?.[0], '2027-01-12T14:00:00');
  });

  it('counts what is over', () => {
    assert.deepEqual(told({ ...monthly, rrule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=5' }), [
      '2026-12-08T14:00:00',
      'FREQ=MONTHLY;COUNT=2;BYDAY=2TU',
    ]);
  });

  it('is nothing when nothing is left, and for what takes place once', () => {
    assert.equal(told({ ...monthly, rrule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=3' }), undefined);
    assert.equal(told({ ...monthly, rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261130' }), undefined);
    assert.equal(left({ start: '2027-03-09T14:00:00' }), undefined);
  });

  it('forgets changes to what is over', () => {
    for (const change of [{ excluded: true }, { status: 'cancelled' }, { start: '2026-10-20T14:00:00' }] as const)
      assert.equal(told(withChange('2026-10-13T14:00:00', change))?.[0], '2026-12-08T14:00:00');
    assert.equal(told(withChange('2026-10-20T10:00:00', {}))?.[0], '2026-12-08T14:00:00');
  });

  it('begins after what is excluded first', () => {
    assert.equal(told(withChange('2026-12-08T14:00:00', { excluded: true }))?.[0], '2027-01-12T14:00:00');
  });

  it('may have a meeting with words of its own', () => {
    for (const change of [{ status: 'confirmed' }, { title: { en: 'Briefs' } }, { duration: 'PT1H' }] as const)
      assert.equal(told(withChange('2027-01-12T14:00:00', change))?.[0], '2026-12-08T14:00:00');
  });

  for (const [name, id, change] of [
    ['excluded', '2027-01-12T14:00:00', { excluded: true }],
    ['cancelled', '2027-01-12T14:00:00', { status: 'cancelled' }],
    ['moved', '2027-01-12T14:00:00', { start: '2027-01-19T14:00:00' }],
    ['in another zone', '2027-01-12T14:00:00', { timeZone: 'Europe/London' }],
    ['longer', '2027-01-12T14:00:00', { duration: 'PT2H' }],
    ['elsewhere', '2027-01-12T14:00:00', { locations: [{ name: { en: 'Museum' } }] }],
    ['beside the rule', '2027-01-20T14:00:00', {}],
    ['moved from the past', '2026-11-10T14:00:00', { start: '2026-12-15T14:00:00' }],
  ] as const) {
    it(`is nothing where a coming meeting is ${name}`, () => assert.equal(told(withChange(id, change)), undefined));
  }

  it('compares floating times on the clocks of the viewer', () => {
    const floating = { ...monthly, timeZone: null };
    assert.equal(told(floating, Date.parse('2026-12-08T18:59:59Z'))?.[0], '2026-12-08T14:00:00');
    assert.equal(told(floating, Date.parse('2026-12-08T19:00:01Z'))?.[0], '2027-01-12T14:00:00');
  });
});
