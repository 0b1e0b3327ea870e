import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestTimeZone } from '../../../src/feed/validate/suggest-time-zone.ts';

describe('suggestTimeZone', () => {
  for (const [written, zone] of [
    ['EST', 'America/Toronto'],
    ['ET', 'America/Toronto'],
    ['Eastern Standard Time', 'America/Toronto'],
    ['EST5EDT', 'America/Toronto'],
    ['HNE', 'America/Toronto'],
    ['heure de l’Est', 'America/Toronto'],
    ['GMT-5', 'America/Toronto'],
    ['UTC-05:00', 'America/Toronto'],
    ['CDT', 'America/Winnipeg'],
    ['Mountain Time', 'America/Edmonton'],
    ['HAP', 'America/Vancouver'],
    ['-07:00', 'America/Vancouver'],
    ['-08:00', 'America/Los_Angeles'],
    ['UTC-6', 'America/Edmonton'],
    ['AT', 'America/Halifax'],
    ['NST', 'America/St_Johns'],
    ['HST', 'Pacific/Honolulu'],
    ['BST', 'Europe/London'],
    ['Z', 'UTC'],
    ['America/Torronto', 'America/Toronto'],
    ['New York', 'America/New_York'],
    ['vancover', 'America/Vancouver'],
  ] as const) {
    it(`understands ${written} as ${zone}`, () => assert.equal(suggestTimeZone(written), zone));
  }

  it('does not guess', () => {
    for (const written of ['xyzzy', '', 'Area/Nowhere', 'GMT+13']) assert.equal(suggestTimeZone(written), undefined, written);
  });
});
