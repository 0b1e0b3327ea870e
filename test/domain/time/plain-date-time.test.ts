import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  parsePartialDate,
  parsePlainDate,
  parsePlainDateTime,
  plainDateOf,
  plainDateTime,
  wallMillis,
} from '../../../src/domain/time/plain-date-time.ts';
import { wall } from '../../support/times.ts';

describe('parsePlainDateTime', () => {
  it('takes every time of a date in the calendar', () => {
    for (const text of ['2026-12-08T14:00:00', '2024-02-29T00:00:00', '0001-01-01T00:00:00', '9999-12-31T23:59:59'])
      assert.equal(parsePlainDateTime(text), text);
  });

  it('refuses dates that are not in the calendar', () => {
    for (const date of ['2026-02-30', '2023-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-01-00', '0000-01-01'])
      assert.equal(parsePlainDateTime(`${date}T10:00:00`), undefined, date);
  });

  it('refuses times that no clock shows', () => {
    for (const time of ['24:00:00', '25:00:00', '10:60:00', '23:59:60'])
      assert.equal(parsePlainDateTime(`2026-12-08T${time}`), undefined, time);
  });

  it('refuses every other way of writing a time', () => {
    const others = ['', '2026-12-08', '2026-12-08T14:00', '2026-12-08 14:00:00', '2026-12-08T14:00:00Z', '2026-12-08T14:00:00.000'];
    for (const text of [
      ...others,
      '2026-12-08T14:00:00+05:00',
      '+02026-12-08T14:00:00',
      '2026-12-8T14:00:00',
      ' 2026-12-08T14:00:00',
      '٢٠٢٦-12-08T14:00:00',
    ])
      assert.equal(parsePlainDateTime(text), undefined, text);
  });
});

describe('parsePlainDate and parsePartialDate', () => {
  it('take dates of the calendar', () => {
    assert.equal(parsePlainDate('2027-03-09'), '2027-03-09');
    assert.equal(parsePlainDate('2027-02-29'), undefined);
    assert.equal(parsePlainDate('2027-03'), undefined);
  });

  it('take years and months only where a part of a date is asked for', () => {
    for (const text of ['2027', '2027-03', '2027-03-09', '2028-02-29']) assert.equal(parsePartialDate(text), text);
    for (const text of ['', '27', '20270', '2027-', '2027-3', '2027-13', '2027-02-29', '0000', '2027-03-09T10:00:00', '2027-03-'])
      assert.equal(parsePartialDate(text), undefined, text);
  });
});

describe('wallMillis and plainDateTime', () => {
  const seconds = fc.integer({ min: Date.parse('0001-01-01T00:00:00Z') / 1000, max: Date.parse('9999-12-31T23:59:59Z') / 1000 });

  it('are each other’s inverse, and read a wall time as if it were UTC', () => {
    fc.assert(
      fc.property(seconds, (second) => {
        const text = plainDateTime(second * 1000);
        assert.equal(text, new Date(second * 1000).toISOString().slice(0, 19));
        assert.equal(wallMillis(text), second * 1000);
      }),
    );
  });

  it('reads the years before 100 as they are', () => {
    assert.equal(wallMillis(wall('0050-06-01T00:00:00')), Date.parse('0050-06-01T00:00:00Z'));
  });

  it('floors to the second, before 1970 too', () => {
    assert.equal(plainDateTime(1999), '1970-01-01T00:00:01');
    assert.equal(plainDateTime(-1), '1969-12-31T23:59:59');
  });

  it('stays within the years that can be written', () => {
    assert.equal(plainDateTime(Date.UTC(10_000, 0, 1)), '9999-12-31T23:59:59');
    assert.equal(plainDateTime(-Infinity), '0001-01-01T00:00:00');
  });
});

describe('plainDateOf', () => {
  it('gives the date of a wall time', () => {
    assert.equal(plainDateOf(wall('2026-12-08T23:30:00')), '2026-12-08');
  });
});
