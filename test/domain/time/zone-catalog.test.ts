import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import moment from 'moment-timezone';
import { homeZones, knownZoneName, listedZones, newestZoneName } from '../../../src/domain/time/zone-catalog.ts';

const HOUR = 3_600_000;

describe('listedZones', () => {
  it('has every place of the database once, with its country', () => {
    const zones = listedZones();
    assert.ok(zones.length > 400);
    assert.equal(new Set(zones.map(({ zone }) => zone)).size, zones.length);
    for (const { zone, country } of zones) assert.match(country, /^[A-Z]{2}$/, zone);
    for (const zone of Object.values(homeZones).flat())
      assert.ok(
        zones.some((each) => each.zone === zone),
        zone,
      );
  });

  it('has the hours that the newest data gives each zone in 2027', () => {
    for (const { zone, hours } of listedZones()) {
      const kept = new Set<number>();
      for (let at = Date.UTC(2027, 0, 1, 12); at < Date.UTC(2028, 0); at += 24 * HOUR) kept.add(moment.tz(at, zone).utcOffset() / 60);
      assert.deepEqual(
        [...kept].sort((a, b) => a - b),
        hours,
        zone,
      );
    }
  });
});

describe('newestZoneName', () => {
  it('turns names of old into those of today', () => {
    for (const [old, zone] of [
      ['Asia/Calcutta', 'Asia/Kolkata'],
      ['asia/katmandu', 'Asia/Kathmandu'],
      ['Europe/Kiev', 'Europe/Kyiv'],
      ['US/Eastern', 'America/New_York'],
      ['America/Montreal', 'America/Toronto'],
      ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
      ['America/Godthab', 'America/Nuuk'],
      ['Pacific/Truk', 'Pacific/Chuuk'],
      ['America/Indianapolis', 'America/Indiana/Indianapolis'],
    ] as const)
      assert.equal(newestZoneName(old), zone);
  });

  it('leaves names of today, and what it does not know', () => {
    for (const zone of ['America/Halifax', 'UTC', 'Mars/Olympus']) assert.equal(newestZoneName(zone), zone);
  });
});

describe('knownZoneName', () => {
  it('gives a name that this engine knows', () => {
    assert.equal(knownZoneName('Asia/Kolkata'), 'Asia/Kolkata');
    assert.equal(knownZoneName('UTC'), 'UTC');
    assert.equal(knownZoneName('Mars/Olympus'), undefined);
  });
});
