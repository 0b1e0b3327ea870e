import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cadence } from '../../../src/domain/community/community.ts';
import { mentionsDates } from '../../../src/domain/community/mentions-dates.ts';

const cadence = (en: string, fr: string): Cadence => ({ text: { en, fr }, datesToBeConfirmed: false, usual: false });

describe('mentionsDates', () => {
  it('finds the word in the language that is shown, in English and in French', () => {
    const one = cadence('Every month; dates to be confirmed', 'Chaque mois');
    assert.equal(mentionsDates(one, 'en'), true);
    assert.equal(mentionsDates(one, 'fr'), false);
    assert.equal(mentionsDates(cadence('Monthly', 'La date suit'), 'fr'), true);
  });

  it('does not take part of another word for it', () => {
    assert.equal(mentionsDates(cadence('An update every month', 'Mise à jour'), 'en'), false);
  });

  it('finds none where there are no words', () => {
    assert.equal(mentionsDates({ datesToBeConfirmed: true, usual: false }, 'en'), false);
    assert.equal(mentionsDates(undefined, 'en'), false);
  });
});
