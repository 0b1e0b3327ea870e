import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compact, contentLine, durationText, escapeText, utcTime } from '../../../src/domain/calendar/ics-text.ts';
import { parseDuration } from '../../../src/domain/time/duration.ts';
import { wall } from '../../support/times.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Any text, with what is hard on calendars more often than chance has it. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\r', '\n', '\\', ';', ',', ':', '"', '\t', '\0', '\u2028', 'é', '’', '👩🏽‍🔬', '𝒳'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
  maxLength: 200,
});

describe('contentLine', () => {
  it('ends with CRLF and leaves 75 octets whole', () => {
    assert.equal(contentLine('X', 'a'.repeat(73)), `X:${'a'.repeat(73)}\r\n`);
  });

  it('folds the 76th octet', () => {
    assert.equal(contentLine('X', 'a'.repeat(74)), `X:${'a'.repeat(73)}\r\n a\r\n`);
    assert.equal(contentLine('X', 'a'.repeat(148)), `X:${'a'.repeat(73)}\r\n ${'a'.repeat(74)}\r\n a\r\n`);
  });

  for (const [name, character] of [
    ['two', 'é'],
    ['three', '’'],
    ['four', '👋'],
  ] as const) {
    it(`keeps a character of ${name} octets whole at the fold`, () => {
      for (let before = 68; before <= 73; before++) {
        const line = contentLine('X', 'a'.repeat(before) + character);
        const parts = line.split('\r\n');
        assert.ok(parts.every((part) => octets(part) <= 75));
        assert.ok(parts.some((part) => part.includes(character)));
        assert.equal(parts.length, before + octets(character) <= 73 ? 2 : 3);
      }
    });
  }

  it('gives lines of at most 75 octets that unfold to what was written, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = contentLine('DESCRIPTION', escapeText(text));
        assert.ok(line.endsWith('\r\n'));
        const parts = line.slice(0, -2).split('\r\n');
        // A lone surrogate takes the octets of U+FFFD.
        assert.ok(parts.every((part) => octets(part) <= 75));
        assert.ok(parts.slice(1).every((part) => part.startsWith(' ') && part.length > 1));
        assert.equal(parts.map((part, index) => part.slice(index ? 1 : 0)).join(''), `DESCRIPTION:${escapeText(text)}`);
      }),
    );
  });
});

describe('escapeText', () => {
  it('escapes backslashes, semicolons and commas, and nothing else', () => {
    assert.equal(escapeText('C:\\bits; a, b: "c"'), 'C:\\\\bits\\; a\\, b: "c"');
  });

  it('writes every end of a line as \\n', () => {
    assert.equal(escapeText('a\nb\r\nc\rd\u2028e\u2029f\u0085g\vh\fi'), 'a\\nb\\nc\\nd\\ne\\nf\\ng\\nh\\ni');
  });

  it('drops control characters but keeps tabs', () => {
    assert.equal(escapeText('a\0b\x07c\x1bd\x7fe\x9ff\tg'), 'abcdef\tg');
  });

  it('lets no text break out of its line', () => {
    assert.equal(escapeText('x\r\nEND:VEVENT\r\nBEGIN:VALARM'), 'x\\nEND:VEVENT\\nBEGIN:VALARM');
    fc.assert(fc.property(hostile, (text) => !/(?!\t)[\p{Cc}\u2028\u2029]/u.test(escapeText(text))));
  });

  it('can be undone, but for the ends of lines and control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', 'n', 'N', 'a', '👋'), maxLength: 40 }), (text) => {
        assert.equal(
          escapeText(text).replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c)),
          text,
        );
      }),
    );
  });
});

describe('times', () => {
  it('are written without hyphens and colons', () => {
    assert.equal(compact(wall('2026-12-08T14:05:09')), '20261208T140509');
    assert.equal(utcTime(Date.UTC(2026, 11, 8, 19)), '20261208T190000Z');
  });
});

describe('durationText', () => {
  for (const text of ['PT1H30M', 'P1D', 'P1DT2H', 'PT45M', 'PT0S', 'PT36H', 'P2DT1H1M1S']) {
    it(`writes ${text}`, () => assert.equal(durationText(parseDuration(text)!), text));
  }

  it('writes weeks as days', () => assert.equal(durationText(parseDuration('P2W')!), 'P14D'));
});
