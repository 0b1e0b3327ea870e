import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listedZones, newestZoneName } from '../../../src/domain/time/zone-catalog.ts';
import { nameTable } from '../../../src/i18n/zone-search/name-table.ts';
import { placeTable } from '../../../src/i18n/zone-search/place-table.ts';
import { regionTable } from '../../../src/i18n/zone-search/region-table.ts';
import { zonePlaces } from '../../../src/i18n/zone-search/zone-places.ts';

const listed = new Map(listedZones().map((each) => [each.zone, each]));
const regions = regionTable
  .trim()
  .split('\n')
  .map((line) => line.slice(0, 5));
const lines = placeTable.split('\n').filter(Boolean);
const isZone = (line: string): boolean => line.includes('/') && !line.includes(' ');

describe('the tables of places', () => {
  it('name zones that there are', () => {
    const named = [...lines.filter(isZone), ...nameTable.flatMap(([, zones]) => zones.split(' ')).filter((zone) => zone !== 'UTC')];
    assert.deepEqual(
      named.filter((zone) => !listed.has(newestZoneName(zone))),
      [],
    );
  });

  it('put every city in a region that has a name, and in the country of its zone', () => {
    let zone = '';
    for (const line of lines) {
      if (isZone(line)) {
        zone = line;
        continue;
      }
      assert.match(line, /^[A-Z]{2}(-[A-Z]{2})? \S/);
      const [code = ''] = line.split(' ');
      if (code.includes('-')) assert.ok(regions.includes(code), line);
      assert.equal(code.slice(0, 2), listed.get(newestZoneName(zone))?.country, `${zone}: ${line}`);
    }
  });

  it('have a city in every province, territory and state', () => {
    assert.equal(regions.length, 13 + 51);
    assert.deepEqual(
      regions.filter((code) => !lines.some((line) => line.startsWith(`${code} `))),
      [],
    );
  });

  it('name no place twice', () => {
    for (const language of ['en', 'fr']) {
      const all = zonePlaces(language).map(({ city, region }) => `${city}, ${region}`);
      assert.deepEqual(
        all.filter((place, index) => all.indexOf(place) !== index),
        [],
        language,
      );
    }
  });

  it('reach every zone of the database', () => {
    const reached = new Set(zonePlaces('en').map(({ clock }) => clock));
    assert.deepEqual(
      [...listed.keys()].filter((zone) => !reached.has(zone)),
      [],
    );
  });
});
