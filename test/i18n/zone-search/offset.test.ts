import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offsetText, readOffset } from '../../../src/i18n/zone-search/offset.ts';

const HOUR = 3_600_000;

describe('readOffset', () => {
  it('reads what people write', () => {
    for (const [text, hours] of [
      ['UTC-5', -5],
      ['utc −5', -5],
      ['GMT+1', 1],
      ['TU +2', 2],
      ['+5:30', 5.5],
      ['-0330', -3.5],
      ['UTC+05:45', 5.75],
      ['UTC −3 h 30', -3.5],
      ['+12', 12],
      ['UTC+0', 0],
    ] as const)
      assert.equal(readOffset(text), hours * HOUR, text);
  });

  it('leaves everything else', () => {
    for (const text of ['', 'UTC', 'GMT', '5', 'UTC5', '+25', '+5:75', 'London +1', 'a+1']) assert.equal(readOffset(text), undefined, text);
  });
});

describe('offsetText', () => {
  it('writes hours, and minutes where there are any', () => {
    assert.deepEqual(
      [-5, 0, 1, 5.75, -3.5, 10.5].map((hours) => offsetText(hours * HOUR)),
      ['UTC−5', 'UTC+0', 'UTC+1', 'UTC+5:45', 'UTC−3:30', 'UTC+10:30'],
    );
  });

  it('is read back as it is written', () => {
    for (let quarter = -48; quarter <= 56; quarter++) assert.equal(readOffset(offsetText((quarter * HOUR) / 4)), (quarter * HOUR) / 4);
  });
});
