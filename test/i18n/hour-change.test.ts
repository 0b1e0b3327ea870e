import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listOccurrences } from '../../src/domain/occurrence/list-occurrences.ts';
import { hourChanges } from '../../src/i18n/hour-change.ts';
import type { Viewer } from '../../src/i18n/occurrence-time.ts';
import { community } from '../support/communities.ts';
import { meeting, type TimeText } from '../support/meetings.ts';

/** The sentences about a weekly series on Tuesdays at 15:00 in Toronto in March and April 2027, by UTC start. */
function sentences(viewer: Viewer, time: Partial<TimeText> = {}): Record<string, string> {
  const series = meeting({ start: '2027-03-02T15:00:00', rrule: 'FREQ=WEEKLY', ...time });
  const window = { from: Date.parse('2027-03-01T00:00:00Z'), to: Date.parse('2027-05-01T00:00:00Z') };
  const change = hourChanges(viewer);
  const said: Record<string, string> = {};
  for (const occurrence of listOccurrences([{ community: community('Makers', { meetings: [series] }) }], window, viewer.timeZone)) {
    const sentence = change(occurrence);
    if (sentence && occurrence.kind === 'zoned') said[new Date(occurrence.start).toISOString().slice(0, 10)] = sentence;
  }
  return said;
}

describe('hourChanges', () => {
  it('tells London of both dates on which clocks change apart', () => {
    assert.deepEqual(sentences({ timeZone: 'Europe/London', language: 'en-CA' }), {
      '2027-03-16': 'From March 16 this meeting is at 7:00 p.m. for you.',
      '2027-03-30': 'From March 30 this meeting is at 8:00 p.m. for you.',
    });
  });

  it('tells Tokyo, which changes no clocks, of the one date', () => {
    assert.deepEqual(sentences({ timeZone: 'Asia/Tokyo', language: 'fr-CA' }), {
      '2027-03-16': 'À partir du 17 mars, cette rencontre est à 4\u00a0h pour vous.',
    });
  });

  it('tells nobody whose clocks change with the organizer’s', () => {
    assert.deepEqual(sentences({ timeZone: 'America/New_York', language: 'en' }), {});
  });

  it('does not take a meeting that was moved for a change of clocks', () => {
    const overrides = { '2027-04-13T15:00:00': { start: '2027-04-13T18:00:00' } };
    assert.deepEqual(Object.keys(sentences({ timeZone: 'Asia/Tokyo', language: 'en' }, { overrides })), ['2027-03-16']);
  });

  it('says nothing of floating times', () => {
    assert.deepEqual(sentences({ timeZone: 'Europe/London', language: 'en' }, { timeZone: null }), {});
  });
});
