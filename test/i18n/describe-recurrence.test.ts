import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRule } from '../../src/domain/recurrence/parse-rule.ts';
import type { RecurrenceRule } from '../../src/domain/recurrence/rule.ts';
import { rhythms } from '../support/rhythms.ts';
import { wall } from '../support/times.ts';
import type { PartialDate } from '../../src/domain/time/plain-date-time.ts';
import { describeCadence, describeRule, type RuleSetting } from '../../src/i18n/describe-recurrence.ts';

const read = (text: string): RecurrenceRule => {
  const rule = parseRule(text);
  assert.ok(rule.ok, text);
  return rule.value;
};

/** In English and in French, with breaking spaces. */
const say = (text: string, setting: RuleSetting = {}): readonly [en: string, fr: string] => [
  describeRule(read(text), setting, 'en-CA'),
  describeRule(read(text), setting, 'fr-CA').replaceAll('\u00a0', ' '),
];

describe('describeRule', () => {
  for (const [rule, en, fr] of rhythms) {
    it(`says ${rule} as people do`, () => assert.deepEqual(say(rule), [en, fr]));
  }

  it('is held against many rules', () => assert.ok(rhythms.length >= 120));

  it('says what the issue asks for', () => {
    assert.deepEqual(say('FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU', { time: '14:00', timeZone: 'America/Toronto' }), [
      'Every two months on the second Tuesday at 2 p.m. Eastern Time',
      'Tous les deux mois, le deuxième mardi à 14 h, heure de l’Est',
    ]);
  });

  it('names the time and the zone', () => {
    assert.deepEqual(say('FREQ=MONTHLY;BYDAY=3TU', { time: '15:00', timeZone: 'America/Toronto' }), [
      'Every month on the third Tuesday at 3 p.m. Eastern Time',
      'Chaque mois, le troisième mardi à 15 h, heure de l’Est',
    ]);
    assert.equal(say('FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,17')[0], 'Every Tuesday at 9 a.m. and 5 p.m.');
    assert.equal(say('FREQ=WEEKLY;BYDAY=TU', { time: '15:30', hourCycle: 'h23' })[0], 'Every Tuesday at 15:30');
    assert.equal(say('FREQ=WEEKLY;BYDAY=TU', { time: '15:00', hourCycle: 'h23' })[0], 'Every Tuesday at 15:00');
    assert.equal(say('FREQ=WEEKLY;BYDAY=TU', { time: '15:30' })[0], 'Every Tuesday at 3:30 p.m.');
    assert.deepEqual(say('FREQ=WEEKLY;BYDAY=TU', { time: '15:00', timeZone: 'Asia/Tokyo' }), [
      'Every Tuesday at 3 p.m. Japan Standard Time',
      'Tous les mardis à 15 h, heure normale du Japon',
    ]);
  });

  it('counts the times of a day that are too many to name', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => hour).join();
    assert.deepEqual(say(`FREQ=DAILY;BYHOUR=${hours};BYMINUTE=0,30`), ['Every day, 48 times a day', 'Tous les jours, 48 fois par jour']);
  });

  it('names a condition after the time', () => {
    assert.deepEqual(say('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', { time: '14:00' }), [
      'Every month on the 13th at 2 p.m., if it is a Friday',
      'Chaque mois, le 13 à 14 h, si c’est un vendredi',
    ]);
  });

  it('takes from the start what the rule leaves out', () => {
    const start = wall('2026-12-08T14:00:00');
    assert.deepEqual(say('FREQ=WEEKLY', { start }), ['Every Tuesday', 'Tous les mardis']);
    assert.deepEqual(say('FREQ=WEEKLY;INTERVAL=2', { start }), ['Every two weeks on Tuesday', 'Toutes les deux semaines, le mardi']);
    assert.deepEqual(say('FREQ=MONTHLY', { start }), ['Every month on the 8th', 'Chaque mois, le 8']);
    assert.deepEqual(say('FREQ=YEARLY', { start }), ['Every year on December 8', 'Chaque année, le 8 décembre']);
    assert.deepEqual(say('FREQ=YEARLY;BYMONTH=3', { start }), ['Every year on March 8', 'Chaque année, le 8 mars']);
    assert.deepEqual(say('FREQ=YEARLY;BYWEEKNO=20', { start }), [
      'Every year on Tuesday of week 20',
      'Chaque année, le mardi de la semaine 20',
    ]);
    assert.deepEqual(say('FREQ=MONTHLY;BYDAY=2TU', { start })[0], 'Every month on the second Tuesday');
    assert.deepEqual(say('FREQ=DAILY', { start })[0], 'Every day');
  });

  it('says what is only usual', () => {
    assert.deepEqual(say('FREQ=WEEKLY;BYDAY=TU', { usual: true }), ['Usually every Tuesday', 'Habituellement tous les mardis']);
  });

  it('names its bounds', () => {
    // 03:30 UTC is still the evening before in Toronto.
    assert.equal(say('FREQ=WEEKLY;UNTIL=20270302T033000Z', { timeZone: 'America/Toronto' })[0], 'Every week, until March 1, 2027');
    assert.deepEqual(say('FREQ=MONTHLY', { from: '2026-10' as PartialDate, until: '2027-04' as PartialDate }), [
      'Every month, from October 2026 to April 2027',
      'Chaque mois, d’octobre 2026 à avril 2027',
    ]);
  });

  it('names one bound', () => {
    const [from, until] = ['2026-10' as PartialDate, '2027-04-30' as PartialDate];
    assert.deepEqual(say('FREQ=MONTHLY', { from }), ['Every month, from October 2026', 'Chaque mois, à partir d’octobre 2026']);
    assert.deepEqual(say('FREQ=MONTHLY', { until }), ['Every month, until April 30, 2027', 'Chaque mois, jusqu’au 30 avril 2027']);
    assert.deepEqual(say('FREQ=MONTHLY', { until: '2027' as PartialDate })[1], 'Chaque mois, jusqu’en 2027');
    assert.deepEqual(
      say('FREQ=MONTHLY', { from: '2026-10-01' as PartialDate, until })[1],
      'Chaque mois, du 1er octobre 2026 au 30 avril 2027',
    );
  });

  describe('for every rule that can be read', () => {
    const numbers = (min: number, max: number) =>
      fc.uniqueArray(
        fc.integer({ min, max }).filter((n) => n !== 0),
        { minLength: 1, maxLength: 4 },
      );
    const values = fc.record({
      FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      INTERVAL: fc.integer({ min: 1, max: 15 }),
      BYMONTH: numbers(1, 12),
      BYMONTHDAY: numbers(-3, 31),
      BYYEARDAY: numbers(-3, 366),
      BYWEEKNO: numbers(-3, 53),
      BYDAY: fc.uniqueArray(fc.constantFrom('MO', '2TU', '-1FR', 'SU', '3WE', 'TH'), { minLength: 1, maxLength: 4 }),
      BYSETPOS: numbers(-3, 5),
      BYHOUR: fc.uniqueArray(fc.integer({ min: 0, max: 22 }), { minLength: 1, maxLength: 3 }),
      BYMINUTE: fc.uniqueArray(fc.integer({ min: 0, max: 58 }), { minLength: 1, maxLength: 2 }),
      COUNT: fc.integer({ min: 1, max: 400 }),
      UNTIL: fc.constantFrom('20270301', '20270301T120000', '20270301T120000Z'),
    });
    const optional = [
      'INTERVAL',
      'BYMONTH',
      'BYMONTHDAY',
      'BYYEARDAY',
      'BYWEEKNO',
      'BYDAY',
      'BYSETPOS',
      'BYHOUR',
      'BYMINUTE',
      'COUNT',
      'UNTIL',
    ];
    const parts = fc
      .tuple(values, fc.subarray(optional, { maxLength: 4 }))
      .map(([all, used]) => Object.fromEntries(Object.entries(all).filter(([name]) => name === 'FREQ' || used.includes(name))));
    const write = (found: object): string =>
      Object.entries(found)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join(';');

    /** Runs `check` on generated rules, and makes sure that enough of them can be read. */
    function forEveryRule(check: (rule: RecurrenceRule, parts: Readonly<Record<string, unknown>>) => void): void {
      let read = 0;
      const property = fc.property(parts, (found) => {
        const rule = parseRule(write(found));
        if (!rule.ok) return;
        read++;
        check(rule.value, found);
      });
      fc.assert(property, { seed: 20261208, numRuns: 1500 });
      assert.ok(read > 500);
    }

    it('is a clean sentence in both languages', () => {
      forEveryRule((rule) => {
        for (const language of ['en', 'fr']) {
          const sentence = describeRule(rule, {}, language);
          assert.match(sentence, /^\p{Lu}/u);
          // "2 p.m." ends with its own point.
          assert.doesNotMatch(
            sentence.replaceAll(/ (AM|PM)/g, ''),
            /undefined|NaN|Invalid|null|false|\$|[A-Z]{2}|[=;]| {2}|, ,|\b(of|on|de|du|le) ?$|^,|,$/,
          );
        }
      });
    });

    it('is typeset as French is', () => {
      forEveryRule((rule) => {
        const sentence = describeRule(rule, { time: '14:30', timeZone: 'America/Toronto', usual: true }, 'fr-CA');
        assert.doesNotMatch(sentence, /'|\d h|h \d|\b(de|le|du) [aeiouéy]|\b1 [a-zé]+ 20|(le|du|au) 1(?!er|\d)/, sentence);
      });
    });

    it('leaves no part out', () => {
      forEveryRule((rule, found) => {
        for (const name of Object.keys(found)) {
          const { [name]: _, ...others } = found;
          const without = parseRule(write(others));
          if (!without.ok || (name === 'INTERVAL' && rule.interval === 1)) continue;
          assert.notEqual(describeRule(rule, { time: '23:59' }, 'en'), describeRule(without.value, { time: '23:59' }, 'en'), name);
        }
      });
    });
  });
});

describe('describeCadence', () => {
  const none = { datesToBeConfirmed: false, usual: false };

  it('gives the feed’s text in the reader’s language', () => {
    const text = { en: 'Every two months', fr: 'Tous les deux mois' };
    assert.deepEqual(describeCadence({ ...none, text, rule: read('FREQ=WEEKLY') }, 'fr-CA'), { value: 'Tous les deux mois', lang: 'fr' });
    assert.deepEqual(describeCadence({ ...none, text: { en: 'Weekly' } }, 'fr'), { value: 'Weekly', lang: 'en' });
  });

  it('puts the rule into words where there is no text', () => {
    const cadence = {
      ...none,
      rule: read('FREQ=MONTHLY;BYDAY=3TU'),
      time: '15:00',
      timeZone: 'America/Toronto',
      usual: true,
      from: '2026-10' as PartialDate,
    };
    assert.deepEqual(describeCadence(cadence, 'en-CA'), {
      value: 'Usually every month on the third Tuesday at 3 p.m. Eastern Time, from October 2026',
      lang: 'en',
    });
  });

  it('gives nothing where there is neither', () => {
    assert.equal(describeCadence({ ...none, datesToBeConfirmed: true }, 'en'), undefined);
  });
});
