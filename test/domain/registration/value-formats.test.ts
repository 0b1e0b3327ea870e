import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEmailAddress, isTelephoneNumber, isWebAddress } from '../../../src/domain/registration/value-formats.ts';

const takes = (check: (value: string) => boolean, values: readonly string[]) => assert.deepEqual(values.filter(check), values);
const refuses = (check: (value: string) => boolean, values: readonly string[]) => assert.deepEqual(values.filter(check), []);

describe('isEmailAddress', () => {
  it('takes addresses as people have them', () => {
    takes(isEmailAddress, [
      'a@b.ca',
      "o'neil+cop@science.co.uk",
      'élise@musée.example',
      'a@xn--muse-hpa.example',
      'A_B-C@ex-ample.example',
    ]);
  });

  it('refuses what is no address, or more than one', () => {
    refuses(isEmailAddress, [
      '',
      'a',
      'a@b',
      '@b.ca',
      'a@.ca',
      'a@b.ca.',
      'a@-b.ca',
      'a@b..ca',
      'a@1.2.3.4',
      'a@b.ca,c@d.ca',
      'a b@c.ca',
      '<a@b.ca>',
    ]);
    refuses(isEmailAddress, ['.a@b.ca', 'a.@b.ca', 'a..b@c.ca', `${'a'.repeat(65)}@b.ca`, `a@${'b.'.repeat(127)}ca`]);
  });

  it('refuses line breaks and invisible characters', () => {
    refuses(isEmailAddress, ['a@b.ca\r\nBcc: x@y.example', 'a@b.ca\n', 'a\u0000@b.ca', 'a\u200b@b.ca', 'a@b\u2028.ca']);
  });

  it('answers at once, whatever is asked', () => {
    refuses(isEmailAddress, [`${'a.'.repeat(100_000)}@`, `a@${'a-'.repeat(100_000)}`]);
  });
});

describe('isWebAddress', () => {
  it('takes addresses with and without a scheme', () => {
    takes(isWebAddress, ['museum.example', 'https://www.museum.example/a?b=c#d', 'HTTP://museum.example:8080', 'musée.example']);
  });

  it('refuses other schemes, credentials and words', () => {
    refuses(isWebAddress, [
      'museum',
      'javascript:alert(1)',
      'data:text/html,x.yz',
      'ftp://museum.example',
      'https://a@museum.example',
      'a b.ca',
    ]);
  });
});

describe('isTelephoneNumber', () => {
  it('takes numbers however grouped, with an extension', () => {
    takes(isTelephoneNumber, ['5145550199', '+1 (514) 555-0199', '514.555.0199 x3', '514 555-0199, poste 12', '514‑555‑0199', '555-0199']);
  });

  it('refuses words, and too few or too many digits', () => {
    refuses(isTelephoneNumber, ['', '12', 'none', 'call 514 555-0199', '1234567890123456', '514 555-0199\r\nX: y']);
  });
});
