import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOfZone, searchZones, type FoundPlace, type ZoneSearch } from '../../../src/i18n/zone-search/search-zones.ts';

const winter = Date.UTC(2026, 11, 1, 12);
const summer = Date.UTC(2027, 6, 1, 12);

const find = (text: string, search: Partial<ZoneSearch> = {}): readonly FoundPlace[] =>
  searchZones(text, { language: 'en-CA', now: winter, likely: [], limit: 500, ...search }).places;
const zonesOf = (places: readonly FoundPlace[]): readonly string[] => places.map(({ zone }) => zone);
const said = (places: readonly FoundPlace[]): readonly string[] => places.map(({ city, region }) => (region ? `${city}, ${region}` : city));

/** What is typed on a page in English, and the places that must be found first, in order. */
const english: readonly (readonly [typed: string, ...first: string[]])[] = [
  // Cities that zones are named after, and those that are not.
  ['Halifax', 'Halifax, Nova Scotia'],
  ['halif', 'Halifax, Nova Scotia'],
  ['TORONTO', 'Toronto, Ontario'],
  ['Vancouver', 'Vancouver, British Columbia'],
  ['Calgary', 'Calgary, Alberta'],
  ['Ottawa', 'Ottawa, Ontario'],
  ['Montreal', 'Montréal, Quebec'],
  ['montréal', 'Montréal, Quebec'],
  ['Quebec City', 'Québec City, Quebec'],
  ['Quebec', 'Québec City, Quebec'],
  ['Victoria', 'Victoria, British Columbia', 'Melbourne, Australia'],
  ['Saskatoon', 'Saskatoon, Saskatchewan'],
  ['Gatineau', 'Gatineau, Quebec'],
  ['Hamilton', 'Hamilton, Ontario', 'Bermuda, Bermuda'],
  ['London', 'London, United Kingdom', 'London, Ontario'],
  ['london ont', 'London, Ontario'],
  ['Sydney', 'Sydney, Australia', 'Sydney, Nova Scotia'],
  ['Sudbury', 'Sudbury, Ontario'],
  ['St. John’s', 'St. John’s, Newfoundland and Labrador'],
  ["st john's", 'St. John’s, Newfoundland and Labrador'],
  ['st johns', 'St. John’s, Newfoundland and Labrador'],
  ['saint johns', 'St. John’s, Newfoundland and Labrador'],
  ['Saint John', 'Saint John, New Brunswick', 'St. John’s, Newfoundland and Labrador'],
  ['trois rivieres', 'Trois-Rivières, Quebec'],
  ['Yellowknife', 'Yellowknife, Northwest Territories'],
  ['Iqaluit', 'Iqaluit, Nunavut'],
  ['Boston', 'Boston, Massachusetts'],
  ['Washington', 'Washington, District of Columbia', 'Seattle, Washington'],
  ['washington dc', 'Washington, District of Columbia'],
  ['New York', 'New York, New York'],
  ['nyc', 'New York, New York'],
  ['San Francisco', 'San Francisco, California'],
  ['Seattle', 'Seattle, Washington'],
  ['LA', 'Los Angeles, California'],
  ['Portland', 'Portland, Oregon', 'Portland, Maine'],
  ['Portland, Maine', 'Portland, Maine'],
  ['Huntsville', 'Huntsville, Alabama'],
  ['Mumbai', 'Mumbai, India'],
  ['Bombay', 'Mumbai, India'],
  ['Beijing', 'Beijing, China'],
  ['Peking', 'Beijing, China'],
  ['Calcutta', 'Kolkata, India'],
  ['Kiev', 'Kyiv, Ukraine'],
  ['Saigon', 'Ho Chi Minh City, Vietnam'],
  ['sao paulo', 'São Paulo, Brazil'],
  ['Reykjavík', 'Reykjavik, Iceland'],
  ['Paris', 'Paris, France'],
  ['la paz', 'La Paz, Bolivia'],
  ['la p', 'La Paz, Bolivia'],
  ['Cape Town', 'Cape Town, South Africa'],
  // What they lie in.
  ['Alberta', 'Edmonton, Alberta'],
  ['Saskatchewan', 'Regina, Saskatchewan'],
  ['New Brunswick', 'Moncton, New Brunswick'],
  ['PEI', 'Charlottetown, Prince Edward Island'],
  ['BC', 'Vancouver, British Columbia'],
  ['Ontario', 'Toronto, Ontario', 'Kenora, Ontario'],
  ['California', 'Los Angeles, California'],
  ['Texas', 'Houston, Texas', 'El Paso, Texas'],
  ['Tennessee', 'Nashville, Tennessee', 'Knoxville, Tennessee'],
  ['Georgia', 'Atlanta, Georgia', 'Tbilisi, Georgia'],
  ['Canada', 'Toronto, Ontario', 'Halifax, Nova Scotia', 'St. John’s, Newfoundland and Labrador', 'Vancouver, British Columbia'],
  ['USA', 'New York, New York', 'Chicago, Illinois', 'Denver, Colorado'],
  ['Australia', 'Sydney, Australia'],
  ['Germany', 'Berlin, Germany'],
  ['Scotland', 'London, United Kingdom'],
  ['New Zealand', 'Auckland, New Zealand'],
  // What people call the time there.
  ['Eastern', 'Toronto, Ontario', 'New York, New York'],
  ['eastern time', 'Toronto, Ontario', 'New York, New York'],
  ['Eastern Standard Time', 'Toronto, Ontario', 'New York, New York'],
  ['ET', 'Toronto, Ontario', 'New York, New York'],
  ['EST', 'Toronto, Ontario', 'New York, New York'],
  ['EDT', 'Toronto, Ontario', 'New York, New York'],
  ['Atlantic', 'Halifax, Nova Scotia'],
  ['Newfoundland', 'St. John’s, Newfoundland and Labrador'],
  ['Central', 'Chicago, Illinois', 'Winnipeg, Manitoba', 'Regina, Saskatchewan'],
  ['Mountain Time', 'Denver, Colorado', 'Edmonton, Alberta', 'Phoenix, Arizona'],
  ['MST', 'Denver, Colorado', 'Edmonton, Alberta', 'Phoenix, Arizona'],
  ['Pacific', 'Los Angeles, California', 'Vancouver, British Columbia'],
  ['PT', 'Los Angeles, California', 'Vancouver, British Columbia'],
  ['GMT', 'London, United Kingdom', 'UTC'],
  ['BST', 'London, United Kingdom'],
  ['CET', 'Paris, France', 'Berlin, Germany'],
  ['central european time', 'Paris, France', 'Berlin, Germany'],
  ['IST', 'New Delhi, India'],
  ['JST', 'Tokyo, Japan'],
  ['AEDT', 'Sydney, Australia', 'Melbourne, Australia'],
  ['UTC', 'UTC'],
  ['zulu', 'UTC'],
  // Offsets.
  ['UTC-5', 'Toronto, Ontario', 'Winnipeg, Manitoba', 'New York, New York'],
  ['utc −3:30', 'St. John’s, Newfoundland and Labrador'],
  ['GMT+1', 'Paris, France'],
  ['+5:30', 'New Delhi, India'],
  ['+0545', 'Kathmandu, Nepal'],
  // IANA names, of today and of old.
  ['America/Halifax', 'Halifax, Nova Scotia'],
  ['US/Eastern', 'New York, New York'],
  ['asia/calcutta', 'New Delhi, India'],
  ['america/new york', 'New York, New York'],
  ['europe/lond', 'London, United Kingdom'],
];

const french: typeof english = [
  ['Montréal', 'Montréal, Québec'],
  ['Québec', 'Québec, Québec'],
  ['Londres', 'Londres, Royaume-Uni'],
  ['London', 'Londres, Royaume-Uni', 'London, Ontario'],
  ['Le Caire', 'Le Caire, Égypte'],
  ['caire', 'Le Caire, Égypte'],
  ['Saint-Jean (T.-N.-L.)', 'St. John’s, Terre-Neuve-et-Labrador'],
  ['saint jean', 'St. John’s, Terre-Neuve-et-Labrador', 'Saint John, Nouveau-Brunswick'],
  ['pekin', 'Pékin, Chine'],
  ['Genève', 'Genève, Suisse'],
  ['La Nouvelle-Orléans', 'La Nouvelle-Orléans, Louisiane'],
  ['nouvelle orleans', 'La Nouvelle-Orléans, Louisiane'],
  ['îles de la madeleine', 'Îles-de-la-Madeleine, Québec'],
  ['Colombie-Britannique', 'Vancouver, Colombie-Britannique'],
  ['colombie britannique', 'Vancouver, Colombie-Britannique'],
  ['Nouveau-Brunswick', 'Moncton, Nouveau-Brunswick'],
  ['Île-du-Prince-Édouard', 'Charlottetown, Île-du-Prince-Édouard'],
  ['Terre-Neuve', 'St. John’s, Terre-Neuve-et-Labrador'],
  ['Californie', 'Los Angeles, Californie'],
  ['États-Unis', 'New York, New York', 'Chicago, Illinois'],
  ['allemagne', 'Berlin, Allemagne'],
  ['heure de l’Est', 'Toronto, Ontario', 'New York, New York'],
  ["heure de l'est", 'Toronto, Ontario', 'New York, New York'],
  ['heure normale de l’Est', 'Toronto, Ontario', 'New York, New York'],
  ['heure avancée de l’Est', 'Toronto, Ontario', 'New York, New York'],
  ['HE', 'Toronto, Ontario', 'New York, New York'],
  ['HNE', 'Toronto, Ontario', 'New York, New York'],
  ['hae', 'Toronto, Ontario', 'New York, New York'],
  ['heure de l’Atlantique', 'Halifax, Nouvelle-Écosse'],
  ['heure du Centre', 'Chicago, Illinois', 'Winnipeg, Manitoba'],
  ['heure des Rocheuses', 'Denver, Colorado', 'Edmonton, Alberta'],
  ['Pacifique', 'Los Angeles, Californie', 'Vancouver, Colombie-Britannique'],
  ['heure d’Europe centrale', 'Paris, France'],
  ['heure d’été d’Europe centrale', 'Paris, France'],
  ['heure du Japon', 'Tokyo, Japon'],
  ['heure moyenne de Greenwich', 'Londres, Royaume-Uni'],
  ['temps universel', 'UTC'],
  ['UTC −3 h 30', 'St. John’s, Terre-Neuve-et-Labrador'],
];

describe('searchZones', () => {
  for (const [language, table] of [
    ['en-CA', english],
    ['fr-CA', french],
  ] as const) {
    for (const [typed, ...first] of table) {
      it(`finds ${first.join(' and ')} for "${typed}" on a page in ${language}`, () => {
        assert.deepEqual(said(find(typed, { language })).slice(0, first.length), first);
      });
    }
  }

  it('finds nothing for nothing, and for what is no place', () => {
    for (const typed of ['', '  ', '…', 'xyzzy', 'UTC+25', '/', 'nowhere/at all']) assert.deepEqual(find(typed), [], typed);
  });

  it('lists each place once, whatever it was found by', () => {
    for (const typed of ['a', 'kolkata', 'america', 'central', 'new', 'UTC-5']) {
      const all = said(find(typed));
      assert.deepEqual(all, [...new Set(all)], typed);
    }
  });

  it('lists a zone once under its names of today and of old', () => {
    assert.deepEqual(said(find('kolkata')), ['Kolkata, India']);
    assert.deepEqual(
      zonesOf(find('India')).filter((zone) => /Calcutta|Kolkata/.test(zone)),
      ['Asia/Kolkata'],
    );
    assert.deepEqual(
      zonesOf(find('Eastern')).filter((zone) => zone.startsWith('US/')),
      [],
    );
  });

  it('puts the likely zones first among those that match as well', () => {
    assert.equal(find('Pacific', { likely: ['America/Vancouver'] })[0]?.zone, 'America/Vancouver');
    assert.equal(find('UTC-5', { likely: ['US/Eastern'] })[0]?.zone, 'America/New_York');
    // A city's whole name is its own.
    assert.equal(find('London', { likely: ['America/Toronto'] })[0]?.zone, 'Europe/London');
  });

  it('takes an offset for the present one, and lists places that are there in another season after', () => {
    assert.ok(
      zonesOf(find('UTC-5', { now: summer })).indexOf('America/Chicago') <
        zonesOf(find('UTC-5', { now: summer })).indexOf('America/Toronto'),
    );
    assert.ok(zonesOf(find('UTC-5')).indexOf('America/Toronto') < zonesOf(find('UTC-5')).indexOf('America/Chicago'));
  });

  it('knows this winter’s clocks, whatever the engine knows', () => {
    assert.equal(find('UTC-7')[0]?.zone, 'America/Vancouver');
    assert.ok(!zonesOf(find('UTC-8')).includes('America/Vancouver'));
    assert.ok(zonesOf(find('UTC-6')).indexOf('America/Edmonton') < zonesOf(find('UTC-6')).indexOf('America/Denver'));
    assert.ok(zonesOf(find('UTC-5', { limit: 5 })).includes('America/Winnipeg'));
  });

  it('stops at the limit and says so', () => {
    const { places, isCut } = searchZones('a', { language: 'en', now: winter, likely: [], limit: 7 });
    assert.equal(places.length, 7);
    assert.equal(isCut, true);
    assert.equal(searchZones('Halifax', { language: 'en', now: winter, likely: [], limit: 7 }).isCut, false);
  });
});

describe('placeOfZone', () => {
  it('names the city of a zone and what it lies in', () => {
    assert.deepEqual(placeOfZone('America/Toronto', 'fr'), { zone: 'America/Toronto', city: 'Toronto', region: 'Ontario' });
    assert.deepEqual(placeOfZone('Asia/Calcutta', 'en'), { zone: 'Asia/Calcutta', city: 'Kolkata', region: 'India' });
    assert.deepEqual(placeOfZone('UTC', 'en'), { zone: 'UTC', city: 'UTC', region: '' });
  });
});
