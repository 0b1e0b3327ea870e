import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemOf, runningReceiver, signUpBody } from '../../support/running-receiver.ts';

/** The kinds of text that the JSON test suite (nst/JSONTestSuite, `n_` files) says every parser must refuse. */
const noJson: readonly string[] = [
  ...[
    '[1 true]',
    '[a]',
    '["": 1]',
    '[""],',
    '[,1]',
    '[1,,2]',
    '["x"]]',
    '["",]',
    '["x"',
    '[x',
    '[3[4]]',
    '[,]',
    '[-',
    '["a",\n4\n,1,',
    '[1,]',
    '[*]',
  ],
  ...[
    '[fals]',
    '[nul]',
    '[tru]',
    '[++1234]',
    '[+1]',
    '[+Inf]',
    '[-01]',
    '[-1.0.]',
    '[-2.]',
    '[-NaN]',
    '[.-1]',
    '[.2e-3]',
    '[0.1.2]',
    '[0.3e+]',
  ],
  ...['[0e]', '[1 000.0]', '[1eE2]', '[Infinity]', '[NaN]', '[0x1]', '[1e]', '[012]', '[1.8011670033376514H-308]', '[1+2]', '[- 1]'],
  ...[
    '["x", truth]',
    '{[: "x"}\n',
    '{"x", null}',
    '{"x"::"b"}',
    '{1:1}',
    '{9999E9999:1}',
    '{null:null}',
    "{'a':0}",
    '{"id":0,}',
    '{"a" b}',
    '{:"b"}',
  ],
  ...[
    '{"a" "b"}',
    '{"a":',
    '{"a"',
    '{a: "b"}',
    '{"a":"a',
    '{"a":"b"}/**/',
    '{"a":"b"}#',
    '{"a":/*comment*/"b"}',
    '{,"a":1}',
    '{"a":"a" 123}',
  ],
  ...[
    '["\\uD800\\u"]',
    '["\\x00"]',
    '["\\a"]',
    '["\\u00A"]',
    '["\\"]',
    '[\\n]',
    '["new\nline"]',
    '["\t"]',
    'abc',
    '"',
    '""x',
    '["a\u0000a"]',
  ],
  ...[
    '<.>',
    '[<null>]',
    'aå',
    '[True]',
    '1]',
    '{"x": true,',
    '[][]',
    ']',
    '{"":',
    'nul',
    '[1',
    '{}}',
    '{"a":true} "x"',
    '["asd]',
    '\u2060',
    ' ',
    '',
  ],
  ...['{"a": 1, b}', '\ufeff', '[\u000c]', '[\u000b1]', '{"v":1}{"v":1}', '\u0085{}', '[\u00a0]', '['.repeat(16_000), '{"":'.repeat(3_000)],
];

/** Bytes that are no UTF-8. */
const noUtf8: readonly number[][] = [
  [0xff],
  [0xc0, 0xaf],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe0, 0x80, 0x80],
  [0x80],
  [0xc3],
];

describe('a body that is no JSON', () => {
  it('is answered by 400, whatever is wrong with it, and nothing is kept', async (t) => {
    const { post, signUps, url } = await runningReceiver(t);
    for (const text of noJson) {
      const response = await post(text);
      assert.deepEqual([response.status, (await problemOf(response)).code], [400, 'not-json'], JSON.stringify(text.slice(0, 40)));
    }
    for (const bytes of noUtf8) {
      const [before = '', after = ''] = JSON.stringify(signUpBody({ name: 'HERE' })).split('HERE');
      const body = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
      const response = await fetch(`${url}/v1/signups`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      assert.equal(response.status, 400, bytes.join());
    }
    assert.deepEqual(await signUps(), []);
  });

  it('is told from JSON that is no sign-up, which is answered by 422', async (t) => {
    const { post, signUps } = await runningReceiver(t);
    for (const text of [
      '[]',
      'null',
      '1E400',
      '-0',
      '"x"',
      'true',
      '{"":0}',
      '{"a":1,"a":2}',
      '["\\uDFAA"]',
      '[[[[]]]]',
      '{"v":1.0}',
      ' {} ',
    ]) {
      const response = await post(text);
      assert.deepEqual([response.status, (await problemOf(response)).code], [422, 'invalid'], text);
    }
    assert.deepEqual(await signUps(), []);
  });
});
