import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type SchemePair, type Theme, themeCss, themes } from '../../src/theme/themes.ts';
import { type Token, tokens } from '../../src/theme/tokens.ts';

type Scheme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => {
  assert.match(hex, /^#[0-9a-f]{6}$/);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
};

/** `share` of one colour, the rest of the other: what is seen of a colour that is partly transparent. */
const mixed = (over: Rgb, under: Rgb, share: number): Rgb =>
  over.map((value, i) => value * share + under[i]! * (1 - share)) as unknown as Rgb;

/** Relative luminance (WCAG 2.2). */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The colours that a theme's page has in a scheme, with what tokens are where a theme leaves them out. */
function palette({ tokens: set, page }: Theme, scheme: Scheme) {
  const color = (name: Token['name'], otherwise: Rgb): Rgb => (set[name] ? rgb((set[name] as SchemePair)[scheme]) : otherwise);
  const background = rgb(page.background[scheme]);
  const text = color('--cop-text', rgb(page.text[scheme]));
  const surface = color('--cop-surface', background);
  return {
    text,
    muted: color('--cop-text-muted', mixed(text, surface, 0.72)),
    accent: color('--cop-accent', text),
    onAccent: color('--cop-on-accent', background),
    danger: color('--cop-danger', rgb(scheme === 'light' ? '#b3261e' : '#ff8a80')),
    controlBorder: mixed(text, surface, 0.56),
    border: color('--cop-border', mixed(text, surface, 0.16)),
    grounds: [background, surface, color('--cop-tint', mixed(text, background, 0.04))],
  };
}

describe('the ready themes', () => {
  it('set tokens that there are, and few of them', () => {
    const names = tokens.map(({ name }) => name);
    for (const theme of themes) {
      const set = Object.keys(theme.tokens);
      assert.deepEqual(
        set.filter((name) => !names.includes(name as Token['name'])),
        [],
      );
      assert.ok(set.length <= 9, theme.name);
    }
  });

  for (const theme of themes) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`${theme.name} can be read where the page is ${scheme}`, () => {
        const { grounds, onAccent, controlBorder, border, ...texts } = palette(theme, scheme);
        const isHigh = theme.name === 'high-contrast';
        for (const ground of grounds) {
          for (const [name, color] of Object.entries(texts)) {
            const ratio = contrast(color, ground);
            assert.ok(ratio >= (isHigh ? 7 : 4.5), `${name}: ${ratio.toFixed(2)}`);
          }
          const ratio = contrast(controlBorder, ground);
          assert.ok(ratio >= 3, `borders of controls: ${ratio.toFixed(2)}`);
          if (isHigh) assert.ok(contrast(border, ground) >= 7, 'hairlines');
        }
        const ratio = contrast(onAccent, texts.accent);
        assert.ok(ratio >= (isHigh ? 7 : 4.5), `text on the accent: ${ratio.toFixed(2)}`);
      });
    }
  }

  it('take the colours of the site’s own palette first', () => {
    const css = themeCss(themes.find(({ name }) => name === 'bootstrap')!);
    assert.match(css, /^\/\* CoP Widgets: Bootstrap 5 \*\/\n:where\(:root, \[data-bs-theme\]\) \{\n/);
    assert.match(css, / {2}--cop-accent: var\(--bs-link-hover-color, light-dark\(#0a58ca, #8bb9fe\)\);\n/);
  });
});
