import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { firstWeekday } from '../../src/i18n/first-weekday.ts';

const [SUNDAY, MONDAY] = [0, 1];
const expected = {
  'en-CA': SUNDAY,
  'en-US': SUNDAY,
  'fr-CA': SUNDAY,
  'en-IN': SUNDAY,
  'en-ZA': SUNDAY,
  'fr-FR': MONDAY,
  'en-GB': MONDAY,
  'en-IE': MONDAY,
  'fr-BE': MONDAY,
  'en-NZ': MONDAY,
  de: MONDAY,
  en: SUNDAY,
  // As its dates: the French of Canada.
  fr: SUNDAY,
};

const prototype = Intl.Locale.prototype as { getWeekInfo?: unknown };
const described = ['getWeekInfo', 'weekInfo'].map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const);

describe('firstWeekday', () => {
  afterEach(() => {
    for (const [name, descriptor] of described) if (descriptor) Object.defineProperty(prototype, name, descriptor);
  });

  for (const [language, day] of Object.entries(expected)) {
    it(`is as ${language} has it, in an engine that knows and in one that does not`, () => {
      assert.equal(firstWeekday(language), day);
      for (const [name] of described) Object.defineProperty(prototype, name, { value: undefined, configurable: true, writable: true });
      assert.equal(firstWeekday(language), day);
    });
  }

  it('is Sunday for what is no language', () => {
    assert.equal(firstWeekday('?!'), SUNDAY);
    assert.equal(firstWeekday(''), SUNDAY);
  });
});
