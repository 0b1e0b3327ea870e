import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRule } from '../../src/domain/recurrence/parse-rule.ts';
import type { RecurrenceRule } from '../../src/domain/recurrence/rule.ts';
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
  const ordinary: readonly (readonly [rule: string, en: string, fr: string])[] = [
    ['FREQ=DAILY', 'Every day', 'Chaque jour'],
    ['FREQ=DAILY;INTERVAL=3', 'Every three days', 'Tous les trois jours'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'Every weekday', 'Tous les jours de semaine'],
    ['FREQ=WEEKLY', 'Every week', 'Chaque semaine'],
    ['FREQ=WEEKLY;BYDAY=TU', 'Every Tuesday', 'Tous les mardis'],
    ['FREQ=WEEKLY;BYDAY=TH,TU', 'Every Tuesday and Thursday', 'Tous les mardis et jeudis'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'Every two weeks, on Tuesday and Thursday', 'Toutes les deux semaines, le mardi et le jeudi'],
    ['FREQ=WEEKLY;INTERVAL=12', 'Every 12 weeks', 'Toutes les 12 semaines'],
    ['FREQ=MONTHLY', 'Every month', 'Chaque mois'],
    ['FREQ=MONTHLY;BYDAY=3TU', 'Every month, on the third Tuesday', 'Chaque mois, le troisième mardi'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU', 'Every two months, on the second Tuesday', 'Tous les deux mois, le deuxième mardi'],
    ['FREQ=MONTHLY;BYDAY=1MO,3MO', 'Every month, on the first and third Monday', 'Chaque mois, les premier et troisième lundis'],
    [
      'FREQ=MONTHLY;BYDAY=1MO,3WE',
      'Every month, on the first Monday and the third Wednesday',
      'Chaque mois, le premier lundi et le troisième mercredi',
    ],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'Every month, on the last Friday', 'Chaque mois, le dernier vendredi'],
    ['FREQ=MONTHLY;BYDAY=-2FR', 'Every month, on the second to last Friday', 'Chaque mois, l’avant-dernier vendredi'],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', 'Every month, on the second Tuesday', 'Chaque mois, le deuxième mardi'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'Every month, on the last weekday', 'Chaque mois, le dernier jour de semaine'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'Every month, on the 1st and the 15th', 'Chaque mois, le 1er et le 15'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Every month, on the last day', 'Chaque mois, le dernier jour'],
    ['FREQ=MONTHLY;BYDAY=TU', 'Every Tuesday', 'Tous les mardis'],
    ['FREQ=YEARLY', 'Every year', 'Chaque année'],
    ['FREQ=YEARLY;INTERVAL=2', 'Every two years', 'Tous les deux ans'],
    ['FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3', 'Every year, on May 3', 'Chaque année, le 3 mai'],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=2TU', 'Every year in March, on the second Tuesday', 'Chaque année en mars, le deuxième mardi'],
  ];

  for (const [rule, en, fr] of ordinary) {
    it(`says ${rule} as people do`, () => assert.deepEqual(say(rule), [en, fr]));
  }

  it('says months that follow each other as a span, over the end of the year too', () => {
    assert.deepEqual(say('FREQ=MONTHLY;BYDAY=2TU;BYMONTH=9,10,11,12,1,2,3,4,5,6'), [
      'Every month from September to June, on the second Tuesday',
      'Chaque mois de septembre à juin, le deuxième mardi',
    ]);
    assert.deepEqual(say('FREQ=WEEKLY;BYDAY=TU;BYMONTH=3,4,5'), ['Every Tuesday from March to May', 'Tous les mardis de mars à mai']);
  });

  it('says the one month that a span leaves out', () => {
    assert.deepEqual(say('FREQ=MONTHLY;BYMONTH=10,11,12,1,2,4'), [
      'Every month from October to April except March',
      'Chaque mois d’octobre à avril sauf mars',
    ]);
  });

  it('lists months that do not follow each other, and no months where all are named', () => {
    assert.deepEqual(say('FREQ=MONTHLY;BYDAY=2TU;BYMONTH=3,10'), [
      'In March and October, on the second Tuesday',
      'En mars et octobre, le deuxième mardi',
    ]);
    assert.equal(say('FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12')[0], 'Every month');
  });

  it('names the time and the zone', () => {
    assert.deepEqual(say('FREQ=MONTHLY;BYDAY=3TU', { time: '15:00', timeZone: 'America/Toronto' }), [
      'Every month, on the third Tuesday at 3:00 p.m. Eastern Time',
      'Chaque mois, le troisième mardi à 15 h, heure de l’Est',
    ]);
    assert.equal(say('FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,17')[0], 'Every Tuesday at 9:00 a.m. and 5:00 p.m.');
    assert.equal(say('FREQ=WEEKLY;BYDAY=TU', { time: '15:30', hourCycle: 'h23' })[0], 'Every Tuesday at 15:30');
  });

  it('says what is only usual', () => {
    assert.deepEqual(say('FREQ=WEEKLY;BYDAY=TU', { usual: true }), ['Usually every Tuesday', 'Habituellement tous les mardis']);
  });

  it('names its bounds', () => {
    assert.deepEqual(say('FREQ=WEEKLY;BYDAY=TU;COUNT=10'), ['Every Tuesday, 10 times', 'Tous les mardis, 10 fois']);
    assert.deepEqual(say('FREQ=WEEKLY;BYDAY=TU;UNTIL=20270301'), [
      'Every Tuesday, until March 1, 2027',
      'Tous les mardis, jusqu’au 1er mars 2027',
    ]);
    // 03:30 UTC is still the evening before in Toronto.
    assert.equal(say('FREQ=WEEKLY;UNTIL=20270302T033000Z', { timeZone: 'America/Toronto' })[0], 'Every week, until March 1, 2027');
    assert.deepEqual(say('FREQ=MONTHLY', { from: '2026-10' as PartialDate, until: '2027-04' as PartialDate }), [
      'Every month, from October 2026 until April 2027',
      'Chaque mois, à partir d’octobre 2026 jusqu’en avril 2027',
    ]);
  });

  it('names every part of a rule that nobody writes', () => {
    assert.equal(say('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13')[0], 'Every month, on the 13th, only if it is a Friday');
    assert.equal(say('FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=1')[0], 'Every month, on every Tuesday and Thursday, only the first of these');
    assert.equal(say('FREQ=MONTHLY;BYDAY=1MO,WE')[0], 'Every month, on the first Monday and every Wednesday');
    assert.equal(say('FREQ=YEARLY;BYDAY=20MO')[0], 'Every year, on the 20th Monday of the year');
    assert.equal(say('FREQ=YEARLY;BYWEEKNO=20,22;BYDAY=MO')[0], 'Every year, in weeks 20 and 22, on Monday');
    assert.equal(say('FREQ=YEARLY;BYYEARDAY=100')[0], 'Every year, on day 100 of the year');
    assert.equal(say('FREQ=YEARLY;BYMONTHDAY=15')[0], 'Every year, on the 15th of each month');
    assert.equal(say('FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=2FR')[0], 'Every month, on the 13th, on the second Friday');
    assert.equal(say('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR')[0], 'Every two weeks, on every weekday');
    assert.equal(say('FREQ=DAILY;INTERVAL=2;BYDAY=SA,SU')[0], 'Every two days, only if it is a weekend day');
    assert.equal(say('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29')[0], 'Every year, on February 29');
    assert.equal(say('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')[0], 'Every year in February, on the 30th');
    assert.equal(say('FREQ=DAILY;BYMONTHDAY=13')[0], 'Every day, only on the 13th');
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
    });
    const optional = ['INTERVAL', 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYDAY', 'BYSETPOS'];
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
          assert.doesNotMatch(sentence, /undefined|NaN|Invalid|null| {2}|, ,|[ ,.]$|^,/);
        }
      });
    });

    it('leaves no part out', () => {
      forEveryRule((rule, found) => {
        for (const name of Object.keys(found)) {
          const { [name]: _, ...others } = found;
          const without = parseRule(write(others));
          if (!without.ok || (name === 'INTERVAL' && rule.interval === 1)) continue;
          assert.notEqual(describeRule(rule, {}, 'en'), describeRule(without.value, {}, 'en'), name);
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
      value: 'Usually every month, on the third Tuesday at 3:00 p.m. Eastern Time, from October 2026',
      lang: 'en',
    });
  });

  it('gives nothing where there is neither', () => {
    assert.equal(describeCadence({ ...none, datesToBeConfirmed: true }, 'en'), undefined);
  });
});
