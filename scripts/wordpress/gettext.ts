/** One sentence of a catalogue: what it is said of, where two that are alike mean different things, and the English. */
export interface Message {
  readonly context?: string;
  readonly text: string;
}

/** Translations by `keyOf` a message. */
export type Translations = ReadonlyMap<string, string>;

/** A message as .mo files name it. */
export const keyOf = ({ context, text }: Message): string => (context === undefined ? text : `${context}\u0004${text}`);

/** Calls that hand over words, in PHP and JavaScript: `__( 'Words', 'cop-widgets' )`. */
const CALL = /\b(?:__|esc_html__|esc_attr__)\((?:\s*'((?:[^'\\]|\\.)*)',\s*'cop-widgets',?\s*\))?/g;

/** The words that a file of PHP or JavaScript hands over. Throws on a call that it cannot read. */
export const messagesIn = (source: string): Message[] =>
  [...source.matchAll(CALL)].map(([call, text]) => {
    if (text === undefined) throw new Error(`Words that are not written out: ${call}`);
    return { text: text.replace(/\\(.)/g, '$1') };
  });

const quoted = (text: string): string => JSON.stringify(text);

/** A template for translators (.pot), or with `translations` a catalogue (.po). */
export function writePo(messages: readonly Message[], header: string, translations: Translations = new Map()): string {
  const entries = messages.map(
    (message) =>
      `${message.context === undefined ? '' : `msgctxt ${quoted(message.context)}\n`}msgid ${quoted(message.text)}\nmsgstr ${quoted(translations.get(keyOf(message)) ?? '')}\n`,
  );
  return `msgid ""\nmsgstr ${quoted(header)}\n\n${entries.join('\n')}`;
}

/** The translations in a .po file; those that are empty are left out. Throws on what it does not know, such as plurals. */
export function readPo(po: string): Translations {
  const translations = new Map<string, string>();
  for (const entry of po.split(/\n{2,}/)) {
    const fields: Record<string, string> = {};
    let field = '';
    for (const line of entry.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
      const [, name, text] = /^(?:(msgctxt|msgid|msgstr) )?(".*")$/.exec(line) ?? [];
      if (text === undefined) throw new Error(`Not understood: ${line}`);
      field = name ?? field;
      fields[field] = (fields[field] ?? '') + (JSON.parse(text) as string);
    }
    const { msgctxt, msgid, msgstr } = fields;
    if (msgid && msgstr) translations.set(keyOf({ text: msgid, ...(msgctxt !== undefined && { context: msgctxt }) }), msgstr);
  }
  return translations;
}

/** A .mo file (GNU gettext, little-endian). The hash table is empty, but WordPress up to 6.4 wants to know where it would be. */
export function writeMo(translations: Translations, header: string): Buffer {
  const pairs = [['', header] as const, ...translations]
    .map(([key, text]) => [Buffer.from(key), Buffer.from(text)] as const)
    .sort(([a], [b]) => a.compare(b));
  const HEADER_BYTES = 28;
  const tableBytes = pairs.length * 8;
  const strings: Buffer[] = [];
  let offset = HEADER_BYTES + 2 * tableBytes;
  const table = (side: 0 | 1): number[] =>
    pairs.flatMap((pair) => {
      const { length } = pair[side];
      strings.push(pair[side], Buffer.alloc(1));
      offset += length + 1;
      return [length, offset - length - 1];
    });
  const numbers = [
    0x950412de,
    0,
    pairs.length,
    HEADER_BYTES,
    HEADER_BYTES + tableBytes,
    0,
    HEADER_BYTES + 2 * tableBytes,
    ...table(0),
    ...table(1),
  ];
  const head = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => head.writeUInt32LE(number, index * 4));
  return Buffer.concat([head, ...strings]);
}

/** What WordPress hands to `wp.i18n` for the words of a script. */
export function writeScriptJson(messages: readonly Message[], translations: Translations, locale: string, pluralForms: string): string {
  const said = messages.flatMap((message) => {
    const text = translations.get(keyOf(message));
    return text === undefined ? [] : [[keyOf(message), [text]] as const];
  });
  const head = { domain: 'messages', lang: locale, 'plural-forms': pluralForms };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: { '': head, ...Object.fromEntries(said) } } })}\n`;
}
