import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeInstant } from '../../src/i18n/instant-time.ts';
import type { Viewer } from '../../src/i18n/organizer-time.ts';

const NBSP = '\u00a0';
const viewer = (timeZone: string, language = 'en-CA'): Viewer => ({ timeZone, language });

describe('describeInstant', () => {
  const instant = Date.UTC(2026, 11, 8, 19);

  it('tells one moment in the viewer’s zone', () => {
    const time = describeInstant(instant, viewer('America/Halifax'));
    assert.equal(time.datetime, '2026-12-08T19:00:00Z');
    assert.equal(time.text, 'Tuesday, December 8, 2026, 3:00 p.m.');
    assert.deepEqual([time.zone, time.zoneLong], ['AT', 'Atlantic Time']);
    assert.equal(time.organizer, undefined);
  });

  it('tells the origin’s time where its offset differs', () => {
    assert.equal(describeInstant(instant, viewer('Europe/London'), 'America/Toronto').organizer?.text, '2:00 p.m. ET');
    assert.equal(describeInstant(instant, viewer('America/New_York'), 'America/Toronto').organizer, undefined);
  });

  it('joins day and time as French does', () => {
    assert.equal(describeInstant(instant, viewer('Europe/London', 'fr')).text, `mardi 8 décembre 2026 à 19${NBSP}h`);
  });
});
