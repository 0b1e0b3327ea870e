import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LINK, resolveAddress, SECURE, WEB } from '../../src/feed/address.ts';

const base = 'https://association.example/feeds/cop-feed.json';

describe('resolveAddress', () => {
  it('reads relative addresses against the base', () => {
    assert.equal(resolveAddress('guide.pdf', base, WEB), 'https://association.example/feeds/guide.pdf');
    assert.equal(resolveAddress('/v1/signups', base, SECURE), 'https://association.example/v1/signups');
    assert.equal(resolveAddress('//other.example/x', base, WEB), 'https://other.example/x');
  });

  it('takes mail and telephone as links only', () => {
    assert.equal(resolveAddress('mailto:desk@association.example', base, LINK), 'mailto:desk@association.example');
    assert.equal(resolveAddress('tel:+16135550100', base, LINK), 'tel:+16135550100');
    assert.equal(resolveAddress('mailto:desk@association.example', base, WEB), undefined);
  });

  for (const unsafe of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://association.example/1',
    'https://name:password@association.example/',
    'https://name@association.example/',
    'https:\\\\name@association.example/',
    'https://',
  ]) {
    it(`refuses ${JSON.stringify(unsafe)}`, () => {
      assert.equal(resolveAddress(unsafe, base, LINK), undefined);
    });
  }

  it('lets personal data go by https, and by http on loopback only', () => {
    for (const address of ['https://forms.example/1', 'http://localhost:8080/v1', 'http://127.0.0.1:3000/', 'http://[::1]:9/x']) {
      assert.equal(resolveAddress(address, base, SECURE), address);
    }
    for (const address of [
      'http://forms.example/1',
      'http://localhost.evil.example/',
      'http://127.0.0.1.evil.example/',
      'mailto:a@b.example',
    ]) {
      assert.equal(resolveAddress(address, base, SECURE), undefined, address);
    }
  });
});
