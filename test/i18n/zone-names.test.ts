import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zoneCity, zoneName, zonePhrase } from '../../src/i18n/zone-names.ts';

const winter = Date.UTC(2026, 11, 8, 19);
const summer = Date.UTC(2026, 6, 8, 19);

describe('zoneName', () => {
  it('gives the generic abbreviation where the language has one, whatever the season', () => {
    for (const instant of [winter, summer]) {
      assert.equal(zoneName('America/Toronto', 'en-CA', 'short', instant), 'ET');
      assert.equal(zoneName('America/Toronto', 'fr-CA', 'short', instant), 'HE');
      assert.equal(zoneName('America/Toronto', 'fr', 'short', instant), 'HE');
      assert.equal(zoneName('America/Toronto', 'en-CA', 'long', instant), 'Eastern Time');
      assert.equal(zoneName('America/Toronto', 'fr', 'long', instant), 'heure de l’Est');
    }
  });

  it('gives the city where there is no abbreviation but an offset or a label', () => {
    assert.equal(zoneName('Asia/Tokyo', 'en-CA', 'short', winter), 'Tokyo time');
    assert.equal(zoneName('Europe/London', 'en-CA', 'short', winter), 'London time');
    assert.equal(zoneName('Europe/London', 'fr', 'long', winter), 'heure de Londres');
    assert.equal(zoneName('America/Toronto', 'en-GB', 'short', winter), 'Toronto time');
    assert.equal(zoneName('America/Toronto', 'fr-FR', 'short', winter), 'heure de Toronto');
  });

  it('never shows an offset in place of a name', () => {
    for (const zone of ['America/Argentina/Buenos_Aires', 'Africa/Nairobi', 'Asia/Kolkata', 'Pacific/Chatham', 'America/Sao_Paulo']) {
      for (const language of ['en', 'en-CA', 'en-GB', 'fr', 'fr-FR']) {
        for (const style of ['short', 'long'] as const) assert.doesNotMatch(zoneName(zone, language, style, winter), /GMT|UTC|\d/);
      }
    }
  });

  it('tells places apart whose clocks no longer agree, whatever the engine knows', () => {
    for (const [canadian, american] of [
      ['America/Vancouver', 'America/Los_Angeles'],
      ['America/Edmonton', 'America/Denver'],
      ['America/Winnipeg', 'America/Chicago'],
    ] as const) {
      for (const language of ['en-CA', 'en-US', 'fr-CA'])
        for (const style of ['short', 'long'] as const)
          assert.notEqual(zoneName(canadian, language, style, winter), zoneName(american, language, style, winter));
    }
  });

  it('never gives a standard or daylight name to a place that has left the clocks alone', () => {
    for (const instant of [winter, Date.UTC(2027, 6, 8)])
      for (const style of ['short', 'long'] as const) {
        assert.match(zoneName('America/Vancouver', 'en-CA', style, instant), /^(PT|Pacific Time|Vancouver time)$/);
        assert.match(zoneName('America/Winnipeg', 'fr-CA', style, instant), /^(HC|heure du Centre|heure de Winnipeg)$/);
      }
  });

  it('calls UTC by its name', () => {
    assert.equal(zoneName('UTC', 'en-CA', 'short', winter), 'UTC');
    assert.equal(zoneName('Etc/UTC', 'fr', 'long', winter), 'heure UTC');
  });

  it('names the city of a zone that the engine does not know', () => {
    assert.equal(zoneName('America/Nowhere', 'en', 'long', winter), 'Nowhere time');
  });
});

describe('zoneCity', () => {
  it('reads the city from the id', () => {
    assert.equal(zoneCity('America/New_York', 'en'), 'New York');
    assert.equal(zoneCity('America/Argentina/Buenos_Aires', 'en'), 'Buenos Aires');
    assert.equal(zoneCity('America/St_Johns', 'en'), 'St. John’s');
    assert.equal(zoneCity('US/Eastern', 'en'), 'Eastern');
  });

  it('uses the French name of a city that has one', () => {
    assert.equal(zoneCity('Europe/London', 'fr-CA'), 'Londres');
    assert.equal(zoneCity('America/Edmonton', 'fr-CA'), 'Edmonton');
  });

  it('turns the sign of POSIX offsets round', () => {
    assert.equal(zoneCity('Etc/GMT+5', 'en'), 'UTC−5');
    assert.equal(zoneCity('Etc/GMT-3', 'en'), 'UTC+3');
  });
});

describe('zonePhrase', () => {
  it('says whose time it is', () => {
    assert.equal(zonePhrase('America/Vancouver', 'en-CA'), 'Vancouver time');
    assert.deepEqual(
      ['America/Vancouver', 'America/Edmonton', 'Africa/Cairo', 'UTC'].map((zone) => zonePhrase(zone, 'fr')),
      ['heure de Vancouver', 'heure d’Edmonton', 'heure du Caire', 'heure UTC'],
    );
  });
});
