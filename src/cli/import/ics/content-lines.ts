import ICAL from 'ical.js';

/** One property of a calendar (RFC 5545 3.1). */
export interface Property {
  /** Small letters. */
  readonly name: string;
  /** By names in small letters. */
  readonly params: Readonly<Record<string, string | readonly string[]>>;
  /** jCal's name of the type (RFC 7265): `date-time`, `text`, `unknown` … */
  readonly type: string;
  readonly values: readonly unknown[];
  /** What stands after the colon, as it is. */
  readonly raw: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** A component: VCALENDAR, VEVENT, VTIMEZONE … */
export interface Component {
  /** Small letters. */
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly components: Component[];
}

/** Deeper than any calendar goes. */
const MAX_DEPTH = 8;
/** More than a feed can hold, many times over. */
const MAX_LINES = 1_000_000;

interface ContentLine {
  readonly text: string;
  readonly line: number;
}

/** The lines of a calendar, put together again where they were folded, each with the number that it begins at. */
function unfold(text: string): ContentLine[] {
  const lines: { text: string[]; line: number }[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/, MAX_LINES).entries()) {
    const last = lines.at(-1);
    // A fold is a space or a tab; Outlook's older versions fold inside of quotation marks too.
    if (/^[ \t]/.test(line) && last) last.text.push(line.slice(1));
    else if (line.trim()) lines.push({ text: [line], line: index + 1 });
  }
  return lines.map(({ text: parts, line }) => ({ text: parts.join(''), line }));
}

/** What stands after the first colon that is not between quotation marks. No pattern: lines can be megabytes long. */
export function rawValue(line: string): string {
  let isQuoted = false;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '"') isQuoted = !isQuoted;
    else if (line[index] === ':' && !isQuoted) return line.slice(index + 1);
  }
  return '';
}

/** Rules are read by the feed's own reader: ical.js refuses a whole file for one that it does not like. */
const OWN_READING = /^(rrule|exrule)$/i;

function parseProperty({ text, line }: ContentLine): Property | undefined {
  const raw = rawValue(text);
  const name = /^[\w-]+/.exec(text)?.[0].toLowerCase();
  if (name === undefined || !/^[\w-]+[;:]/.test(text)) return undefined;
  if (OWN_READING.test(name)) return { name, params: {}, type: 'recur', values: [raw], raw, line };
  try {
    const [, params, type, ...values] = ICAL.parse.property(text) as [string, Property['params'], string, ...unknown[]];
    return { name, params, type, values, raw, line };
  } catch {
    return undefined;
  }
}

/**
 * Reads the components of an iCalendar text. Never throws: a line that is none is handed to `onBadLine`, and what is never
 * ended ends with the text.
 */
export function readComponents(text: string, onBadLine: (line: number, text: string) => void): Component[] {
  const root: Component = { name: '', line: 0, properties: [], components: [] };
  const open = [root];
  for (const content of unfold(text.replace(/^\uFEFF/, ''))) {
    const [, edge, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(content.text) ?? [];
    const current = open.at(-1)!;
    if (edge?.toUpperCase() === 'BEGIN') {
      const component: Component = { name: name.toLowerCase(), line: content.line, properties: [], components: [] };
      // What is nested without end stays beside its parent.
      current.components.push(component);
      if (open.length < MAX_DEPTH) open.push(component);
    } else if (edge) {
      const depth = open.findLastIndex((component) => component.name === name.toLowerCase());
      if (depth > 0) open.length = depth;
    } else {
      const property = parseProperty(content);
      if (property) current.properties.push(property);
      else onBadLine(content.line, content.text.slice(0, 60));
    }
  }
  return root.components;
}

/** The first property of a name. */
export const propertyOf = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((property) => property.name === name);

export const propertiesOf = ({ properties }: Component, name: string): readonly Property[] =>
  properties.filter((property) => property.name === name);

/** A parameter's first value. */
export const param = ({ params }: Property, name: string): string | undefined => {
  const value = params[name];
  return typeof value === 'string' ? value : value?.[0];
};

/** A property's text; what ical.js does not know keeps its escapes, and they are undone here (RFC 5545 3.3.11). */
export function textOf(property: Property | undefined): string {
  if (!property) return '';
  const text = property.values.map(String).join(', ');
  return (property.type === 'unknown' ? text.replace(/\\([nN,;\\])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char)) : text).trim();
}
