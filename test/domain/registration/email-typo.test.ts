import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestEmail } from '../../../src/domain/registration/email-typo.ts';

describe('suggestEmail', () => {
  it('finds swapped, missing, doubled and wrong letters in common domains', () => {
    for (const slip of ['gmial.com', 'gmal.com', 'ggmail.com', 'gmail.con', 'gmail.co', 'GMIAL.com']) {
      assert.equal(suggestEmail(` Ana@${slip} `), 'Ana@gmail.com');
    }
    assert.equal(suggestEmail('ana@videotrom.ca'), 'ana@videotron.ca');
  });

  it('leaves common domains, their real neighbours and everything else alone', () => {
    for (const domain of ['gmail.com', 'mail.com', 'ymail.com', 'hotmail.fr', 'yahoo.ca', 'museum.example', 'google.com']) {
      assert.equal(suggestEmail(`ana@${domain}`), undefined);
    }
  });

  it('says nothing of what is no address', () => {
    assert.equal(suggestEmail('@gmial.com'), undefined);
    assert.equal(suggestEmail('gmial.com'), undefined);
    assert.equal(suggestEmail(''), undefined);
  });
});
