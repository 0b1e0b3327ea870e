import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const FOLDER = 'src/i18n/messages';
const NBSP = '\u00a0';

interface Phrase {
  readonly where: string;
  readonly text: string;
}

/** The strings and templates of a catalogue, values in them as `…`; keys, types, imports and quoted code are left out. */
function phrasesOf(name: string): readonly Phrase[] {
  const file = ts.createSourceFile(name, readFileSync(`${FOLDER}/${name}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const phrases: Phrase[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isRegularExpressionLiteral(node)) return;
    const isCode = ts.isCallExpression(node) && node.expression.getText(file) === 'q';
    const isComparison = ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText(file));
    if (isCode || isComparison) return;
    const where = `${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
    if (ts.isTemplateExpression(node)) {
      phrases.push({ where, text: [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…') });
    } else if (ts.isStringLiteralLike(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)) {
      phrases.push({ where, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return phrases;
}

const catalogues = (language: string): readonly string[] => readdirSync(FOLDER).filter((name) => name.endsWith(`.${language}.ts`));
const all = (language: string): readonly Phrase[] => catalogues(language).flatMap(phrasesOf);

/** No phrase of the language may match. */
function assertNone(language: 'en' | 'fr', wrong: RegExp, exempt = /^$/): void {
  const found = all(language).filter(({ text }) => wrong.test(text.replace(new RegExp(exempt, 'gu'), '')));
  assert.deepEqual(found, []);
}

describe('every topic', () => {
  it('has a catalogue in each language', () => {
    const topics = (language: string): readonly string[] => catalogues(language).map((name) => name.replace(`.${language}.ts`, ''));
    assert.ok(topics('en').length > 8);
    assert.deepEqual(topics('fr'), topics('en'));
  });
});

describe('French words', () => {
  it('are found by this test', () => {
    assert.ok(all('fr').length > 300);
    assert.ok(all('fr').some(({ text }) => text === `Erreur${NBSP}:`));
  });

  it('have typographic apostrophes', () => assertNone('fr', /\p{L}'\p{L}/u));

  it('have a space that does not break before a colon', () => {
    assertNone('fr', /[^\u00a0\d]:(?!\S)/u, /\b(https?|mailto|tel):/);
    assertNone('fr', /\u202f:/u);
  });

  it('have spaces that do not break inside guillemets', () => {
    assertNone('fr', /«[^\u00a0]|«$|[^\u00a0]»|^»/u);
    assertNone('fr', /[“”]/u);
  });

  it('have no space before a question mark or a semicolon', () => assertNone('fr', /\s[?;!]/u));

  it('keep numbers and their units together', () => assertNone('fr', /\d (h|Mo|min|heures)\b/u));

  it('say courriel', () => assertNone('fr', /\be-?mail/iu));
});

describe('words in both languages', () => {
  for (const language of ['en', 'fr'] as const) {
    it(`are calm in ${language}: no exclamation marks, no apologies, no blaming`, () => {
      assertNone(language, /!|\bsorry\b|\bapolog|\boops\b|désolé|\bexcus|please|s’il vous plaît/iu);
    });

    it(`write an ellipsis as one character in ${language}`, () => assertNone(language, /\.\.\./u));

    it(`have no straight apostrophes and no doubled spaces in ${language}`, () => {
      // But for the columns of a command's usage.
      assertNone(language, /\p{L}'\p{L}|\S {2}/u, /(?<=^|\n) {2}[^\n]*/);
    });
  }
});
