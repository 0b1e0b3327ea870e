import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readArguments } from '../../src/cli/arguments.ts';

const read = (line: string): unknown => {
  const result = readArguments(line.split(' ').filter(Boolean));
  return result.ok ? result.value : result.error;
};

const window = '--from 2026-12-01T00:00:00Z --to 2027-01-01T00:00:00-05:00';

describe('the command line', () => {
  it('is read whatever the order', () => {
    assert.deepEqual(read('validate a.json'), { command: 'validate', language: 'en', feed: 'a.json', json: false });
    assert.deepEqual(read('--json --lang=fr-CA validate a.json'), { command: 'validate', language: 'fr-CA', feed: 'a.json', json: true });
    assert.deepEqual(read(`occurrences a.json ${window} --time-zone Europe/London --json`), {
      command: 'occurrences',
      language: 'en',
      feed: 'a.json',
      json: true,
      from: Date.UTC(2026, 11, 1),
      to: Date.UTC(2027, 0, 1, 5),
      timeZone: 'Europe/London',
    });
    assert.deepEqual(read('ics a.json'), { command: 'ics', language: 'en', feed: 'a.json' });
    assert.deepEqual(read('ics --community makers a.json --lang fr'), {
      command: 'ics',
      language: 'fr',
      feed: 'a.json',
      community: 'makers',
      calendarLanguage: 'fr',
    });
    assert.deepEqual(read('--help'), { command: 'help', language: 'en' });
    assert.deepEqual(read('help --lang fr'), { command: 'help', language: 'fr' });
    assert.deepEqual(read('validate -h'), { command: 'help', language: 'en' });
  });

  for (const [line, sentence] of [
    ['', /^Say what to do/],
    ['check a.json', /no command "check"/],
    ['validate', /^Say which feed/],
    ['validate a.json b.json', /"b.json" is one too many/],
    ['validate a.json --strict', /no option --strict/],
    ['validate a.json --from 2026-12-01T00:00:00Z', /no option --from/],
    ['validate a.json --lang', /--lang needs a value/],
    ['ics a.json --json', /no option --json/],
    ['validate a.json --lang de', /"de" is not en or fr/],
    ['occurrences a.json', /--from "" is no instant/],
    ['occurrences a.json --from 2026-12-01 --to 2027-01-01T00:00:00Z', /--from "2026-12-01" is no instant/],
    ['occurrences a.json --from 2026-12-01T00:00:00 --to 2027-01-01T00:00:00Z', /is no instant/],
    ['occurrences a.json --from 2026-12-01T00:00:00Z --to 2027-02-30T00:00:00Z', /--to "2027-02-30T00:00:00Z" is no instant/],
    ['occurrences a.json --from 2027-01-01T00:00:00Z --to 2027-01-01T00:00:00Z', /later than --from/],
    [`occurrences a.json ${window} --time-zone EST`, /"EST" is not the name of a time zone/],
  ] as const) {
    it(`"${line}" is not understood`, () => {
      const error = read(line);
      assert.match(String(error), sentence);
      assert.match(String(error), /See cop-feed --help\.$/);
    });
  }

  it('answers in French where French was asked for', () => {
    assert.match(String(read('check --lang fr')), /La commande «\u00a0check\u00a0» n’existe pas/);
  });
});
