import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../src/lib/nearest.ts';

describe('nearest', () => {
  it('finds the word that was meant, whatever its case', () => {
    const words = ['summary', 'description', 'name', 'cadence'];
    assert.equal(nearest('sumary', words), 'summary');
    assert.equal(nearest('Descripton', words), 'description');
    assert.equal(nearest('cadance', words), 'cadence');
    assert.equal(nearest('CADENCE', words), 'cadence');
  });

  it('finds none where none is near', () => {
    assert.equal(nearest('colour', ['summary', 'name']), undefined);
    assert.equal(nearest('xy', ['name']), undefined);
    assert.equal(nearest('', ['a']), undefined);
  });

  it('takes the nearest of several', () => {
    assert.equal(nearest('summery', ['summer', 'summary', 'sumac']), 'summer');
  });
});
