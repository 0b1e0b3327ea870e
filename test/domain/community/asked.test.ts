import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Asked, asksIn, readAsked, writeAsked } from '../../../src/domain/community/asked.ts';

const nothing: Asked = { query: '', choices: {} };
const asked: Asked = {
  query: 'making & tink',
  choices: { role: ['visitor-experience', 'education'], topic: ['santé publique'], association: ['https://astc.example/cop-feed.json'] },
  order: 'name',
};

describe('what is asked of a directory, in an address', () => {
  it('reads back what it has written', () => {
    for (const each of [asked, nothing, { query: '100 % + "é"=?#', choices: {} }]) {
      const href = writeAsked('https://museum.example/page', 'cop', each);
      assert.deepEqual(readAsked(href.split('?')[1] ?? '', 'cop'), each);
    }
  });

  it('leaves everything else of the address as it is written', () => {
    const href = 'https://museum.example/p%C3%A4ge?a&b=%20+x&utm_source=&copper=1&cop-other=2#part?x';
    const written = writeAsked(href, 'cop', { query: 'sc', choices: { topic: ['a b'] } });
    assert.equal(written, 'https://museum.example/p%C3%A4ge?a&b=%20+x&utm_source=&copper=1&cop-other=2&cop-q=sc&cop-topic=a+b#part?x');
    assert.equal(writeAsked(written, 'cop', nothing), href);
    assert.equal(writeAsked('about:srcdoc', 'cop', nothing), 'about:srcdoc');
  });

  it('keeps directories apart', () => {
    const one = writeAsked('/page', 'one', { query: 'x', choices: {} });
    const both = writeAsked(one, 'two', { query: 'y', choices: {} });
    assert.equal(both, '/page?one-q=x&two-q=y');
    assert.equal(readAsked('?one-q=x&two-q=y', 'two').query, 'y');
    assert.deepEqual([asksIn('?one-q=x', 'one'), asksIn('?one-q=x', 'two'), asksIn('', 'one')], [true, false, false]);
  });

  it('takes no more than it knows, whatever somebody has made up', () => {
    assert.deepEqual(readAsked('?cop-sort=sideways&cop-identity=x&cop-topic=&cop-q=%E0%A4%A&&=&cop', 'cop'), {
      query: '%E0%A4%A',
      choices: {},
    });
    const many = Array.from({ length: 1000 }, (_, index) => `cop-topic=${index}`).join('&');
    assert.equal(readAsked(many, 'cop').choices.topic!.length, 50);
    assert.equal(readAsked(`?cop-q=${'x'.repeat(10_000)}`, 'cop').query.length, 200);
  });
});
