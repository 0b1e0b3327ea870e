import { type Attribute, type Embed, hashOf } from '../embed.ts';
import { htmlAttribute, htmlText } from './escape.ts';

/** How one language of markup writes attributes and text. */
export interface Syntax {
  readonly attribute: (attribute: Attribute) => string;
  readonly text: (text: string) => string;
}

/** Plain HTML. */
export const html: Syntax = {
  attribute: ({ name, value }) => (value === true ? name : `${name}="${htmlAttribute(String(value))}"`),
  text: htmlText,
};

/** The link or the words that stand inside the element. */
export function fallbackOf({ fallback: { text, href } }: Embed, syntax: Syntax): string {
  return href ? `<a ${syntax.attribute({ name: 'href', value: href })}>${syntax.text(text)}</a>` : syntax.text(text);
}

/** The element with its attributes and what stands inside, on one line: some editors make a paragraph of every line. */
export function elementOf(embed: Embed, syntax: Syntax): string {
  const attributes = embed.attributes.map((attribute) => ` ${syntax.attribute(attribute)}`).join('');
  return `<${embed.tag}${attributes}>${fallbackOf(embed, syntax)}</${embed.tag}>`;
}

/** The script, and the theme's style sheet, each with its hash. */
export function headOf(embed: Embed): string {
  const file = (name: string, tag: (address: string, hash: string) => string): string =>
    tag(htmlAttribute(embed.scripts + name), htmlAttribute(hashOf(embed, name)));
  const theme =
    embed.theme === undefined
      ? ''
      : file(`themes/${embed.theme}.css`, (href, hash) => `<link rel="stylesheet" href="${href}" integrity="${hash}" crossorigin>\n`);
  return theme + file('cop-widgets.js', (src, hash) => `<script type="module" src="${src}" integrity="${hash}" crossorigin></script>`);
}
