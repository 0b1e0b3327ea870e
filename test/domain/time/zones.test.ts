import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTimeZone } from '../../../src/domain/time/zones.ts';

describe('isTimeZone', () => {
  it('knows every zone that the engine lists', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) assert.equal(isTimeZone(zone), true, zone);
  });

  it('knows old and new spellings of a zone', () => {
    for (const zone of [
      'Asia/Kolkata',
      'Asia/Calcutta',
      'America/Montreal',
      'Canada/Eastern',
      'US/Pacific',
      'Europe/Kyiv',
      'Japan',
      'NZ',
      'GB',
      'Etc/GMT+5',
    ])
      assert.equal(isTimeZone(zone), true, zone);
  });

  it('takes UTC', () => {
    assert.equal(isTimeZone('UTC'), true);
    assert.equal(isTimeZone('Etc/UTC'), true);
  });

  it('refuses abbreviations, also those that the engine would take for another place', () => {
    for (const zone of [
      'EST',
      'MST',
      'HST',
      'est',
      'EDT',
      'ET',
      'PT',
      'GMT',
      'GMT+5',
      'CET',
      'EST5EDT',
      'PST8PDT',
      'BST',
      'IST',
      'HNE',
      'HE',
    ])
      assert.equal(isTimeZone(zone), false, zone);
  });

  it('refuses offsets', () => {
    for (const zone of ['+05:00', '-0330', '+05', 'UTC+5', 'UTC-05:00', '−05:00', 'Z']) assert.equal(isTimeZone(zone), false, zone);
  });

  it('refuses what is no zone', () => {
    for (const zone of [
      '',
      ' ',
      'Mars/Phobos',
      'America',
      'Eastern Standard Time',
      'Eastern Time',
      'Etc/Unknown',
      'Factory',
      ' America/Toronto',
      'x'.repeat(10_000),
    ])
      assert.equal(isTimeZone(zone), false, zone.slice(0, 30));
  });
});
