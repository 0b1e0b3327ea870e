const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  ugrave: 'ù',
  icirc: 'î',
  iuml: 'ï',
  euml: 'ë',
  Eacute: 'É',
  copy: '©',
};

/** A text with the characters that its entities (`&amp;`, `&#8211;`) stand for. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    if (name) return ENTITIES[name] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Elements of which nothing is read. */
const UNREAD = /^(script|style|head|title|template|noscript)$/;
const BLOCKS = /^(p|div|h[1-6]|ul|ol|table|blockquote|section|article|hr)$/;

/** Whether a text is HTML rather than words with a "<" in them. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:br|p|div|span|a|b|i|u|ul|ol|li|html|body|strong|em|font|table|h[1-6])(?:[\s/][^<>]{0,2000})?>/i.test(text) || /&nbsp;/i.test(text);

/**
 * The words of an HTML text as plain text: paragraphs parted by blank lines, items by "• ", the address of a link after its words.
 * One pass from tag to tag, whatever the text.
 */
export function htmlToText(html: string): string {
  let text = '';
  let unread = '';
  const links: { href: string; at: number }[] = [];
  for (const piece of html.split(/(<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]*>|<![^<>]*>)/i)) {
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d]*)/i.exec(piece) ?? [];
    const tag = name.toLowerCase();
    if (!tag) {
      // Line ends of the source mean no more than a space.
      if (!unread && !piece.startsWith('<!')) text += decodeEntities(piece).replace(/[ \t\r\n]+/g, ' ');
    } else if (unread) {
      if (slash && tag === unread) unread = '';
    } else if (UNREAD.test(tag)) {
      if (!slash && !piece.endsWith('/>')) unread = tag;
    } else if (tag === 'br') text += '\n';
    else if (tag === 'li') text += slash ? '\n' : '\n• ';
    else if (tag === 'tr') text += '\n';
    else if (BLOCKS.test(tag)) text += '\n\n';
    else if (tag === 'a' && !slash) {
      const [, double, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(piece) ?? [];
      links.push({ href: decodeEntities(double ?? single ?? bare ?? ''), at: text.length });
    } else if (tag === 'a') {
      const { href, at } = links.pop() ?? { href: '', at: 0 };
      const words = text.slice(at).trim();
      if (/^https?:/i.test(href) && words !== href) text += words ? ` (${href})` : href;
      else if (/^mailto:/i.test(href) && !words.includes('@')) text += ` (${href.slice(7).split('?')[0]})`;
    }
  }
  return tidy(text);
}

/** Without spaces at the ends of lines, and with one blank line at most. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
