import { weekdayOf } from '../../../feed/validate/dates-in-text.ts';
import type { PlainDate } from '../../../domain/time/plain-date-time.ts';
import { LINK, resolveAddress, WEB } from '../../../feed/address.ts';
import { MAX_TEXT_LENGTH } from '../../../feed/limits.ts';
import { meetingLinkHost } from '../../../feed/parse/text.ts';
import type * as Wire from '../../../feed/wire.ts';
import type { CellKind } from '../../../i18n/messages/import.en.ts';
import { fold } from '../../../lib/fold.ts';
import { nearest } from '../../../lib/nearest.ts';
import { htmlToText, looksLikeHtml, tidy } from '../html-to-text.ts';
import type { DateOrder } from '../import-arguments.ts';
import { withoutJoiningDetails } from '../joining-details.ts';
import type { Notes, Whereabouts } from '../notes.ts';
import { findColumn, type FoundColumn } from './columns.ts';
import { readDate } from './read-date.ts';
import { readDuration, readTime } from './read-time.ts';
import { cellAt, letterOf, type Row, type Sheet } from './sheet.ts';

/** What spreadsheets show in place of a value that they cannot compute. */
const EXCEL_ERROR = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|NOM\?|VALEUR!|#+)$/i;
/** What spreadsheets would compute: a formula, never words. */
const FORMULA = /^(?:=|@\w+\(|[+-].*[(|!])/;

/** What is looked at of a text: with tags in it, many times what a feed may have. */
const LONGEST = 20 * MAX_TEXT_LENGTH;

/** What the schema takes for an e-mail address. */
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;

const isEmail = (text: string): boolean => text.length <= 254 && !/^\.|\.\.|\.@/.test(text) && EMAIL.test(text);

const YES = /^(yes|y|oui|o|true|vrai|x|1|✓|✔)$/;
const NO = /^(no|n|non|false|faux|0)$/;

/** What reading a sheet's rows needs to know. */
export interface SheetSetting {
  /** BCP 47 tag of words in columns that name no language. */
  readonly language: string;
  readonly dateOrder?: DateOrder;
  readonly notes: Notes;
}

/** The columns of a sheet that are known; the others are noted. */
export function columnsOf<Name extends string>(
  sheet: Sheet,
  known: Readonly<Record<Name, string>>,
  notes: Notes,
): readonly FoundColumn<Name>[] {
  return sheet.header.flatMap((header, index) => {
    const found = findColumn(header, index, known);
    if (found) return found;
    // A column without a header and without a value is only wide.
    const used = sheet.rows.some(({ cells }) => cells[index]);
    const meant = nearest(fold(header).replaceAll(' ', '_'), Object.keys(known));
    if (used)
      notes.add(
        'unknown-column',
        { column: header || letterOf(index), ...(meant && { suggestion: meant }) },
        { file: sheet.file, column: letterOf(index) },
      );
    return [];
  });
}

/** Reads the cells of one row by the names of their columns. What cannot be read is noted with its place, and left out. */
export class RowReader<Name extends string> {
  constructor(
    private readonly sheet: Sheet,
    private readonly row: Row,
    private readonly columns: readonly FoundColumn<Name>[],
    private readonly setting: SheetSetting,
  ) {}

  /** Where the row stands. */
  get where(): Whereabouts {
    return { file: this.sheet.file, row: this.row.number };
  }

  #all(name: Name): readonly FoundColumn<Name>[] {
    return this.columns.filter((column) => column.name === name && this.row.cells[column.index]);
  }

  at(name: Name): Whereabouts {
    const [column] = this.#all(name);
    return column ? cellAt(this.sheet, this.row, column.index) : this.where;
  }

  /** The cell as it is written; empty where there is none, where it is a formula, and where it is an error of the spreadsheet. */
  raw(name: Name): string {
    const [column] = this.#all(name);
    return column ? this.#checked(this.row.cells[column.index] ?? '', cellAt(this.sheet, this.row, column.index)) : '';
  }

  #checked(cell: string, where: Whereabouts): string {
    const { notes } = this.setting;
    const isError = EXCEL_ERROR.test(cell);
    if (isError) notes.add('excel-error', { value: cell.slice(0, 20) }, where);
    else if (FORMULA.test(cell)) notes.add('formula', { value: cell.slice(0, 60) }, where);
    else return cell;
    return '';
  }

  #unreadable(name: Name, value: string, expected: CellKind): undefined {
    this.setting.notes.add('unreadable-cell', { value: value.slice(0, 60), expected }, this.at(name));
  }

  /** Plain words: HTML, joining links and what else leads into a meeting taken out. */
  #words(cell: string, where: Whereabouts): string {
    const { notes } = this.setting;
    const checked = this.#checked(cell.slice(0, LONGEST), where);
    const isHtml = looksLikeHtml(checked);
    if (isHtml) notes.add('html', {}, where);
    const { text, hosts, hadDetails } = withoutJoiningDetails(isHtml ? htmlToText(checked) : tidy(checked));
    for (const host of hosts) notes.add('meeting-link', { host }, where);
    if (hadDetails) notes.add('joining-details', {}, where);
    if (text.length <= MAX_TEXT_LENGTH) return text;
    notes.add('too-long', { limit: MAX_TEXT_LENGTH }, where);
    return text.slice(0, MAX_TEXT_LENGTH);
  }

  /** The words in each language; a string where no column names one. */
  text(name: Name): Wire.Text | undefined {
    const found = this.#all(name).map(
      ({ index, language }) => [language, this.#words(this.row.cells[index] ?? '', cellAt(this.sheet, this.row, index))] as const,
    );
    const words = found.filter(([, text]) => text);
    if (!words.length) return undefined;
    if (words.length === 1 && words[0]![0] === undefined) return words[0]![1];
    return Object.fromEntries(words.map(([language, text]) => [language ?? this.setting.language, text]));
  }

  /** The words in whichever language comes first. */
  word(name: Name): string {
    const [column] = this.#all(name);
    return column ? this.#words(this.row.cells[column.index] ?? '', cellAt(this.sheet, this.row, column.index)) : '';
  }

  /** Several, parted by semicolons or line ends: the first of each language belong together, then the second … */
  texts(name: Name): Wire.Text[] {
    const lists = this.#all(name).map(
      ({ index, language }) => [language, partsOf(this.#words(this.row.cells[index] ?? '', cellAt(this.sheet, this.row, index)))] as const,
    );
    const longest = Math.max(0, ...lists.map(([, list]) => list.length));
    return Array.from({ length: longest }, (_, index) => {
      const words = lists.filter(([, list]) => list[index]);
      const [[language, list]] = words as [(typeof words)[0]];
      return words.length === 1 && language === undefined
        ? list[index]!
        : Object.fromEntries(words.map(([tag, each]) => [tag ?? this.setting.language, each[index]!]));
    });
  }

  list(name: Name): string[] {
    return partsOf(this.word(name));
  }

  /** One of a few values, by the words that people have for each. */
  choice<Value extends string>(name: Name, choices: Readonly<Record<Value, string>>): Value | undefined {
    const cell = this.raw(name);
    if (!cell) return undefined;
    const folded = fold(cell);
    const found = (Object.entries(choices) as [Value, string][]).find(
      ([value, words]) => fold(value) === folded || words.split('/').includes(folded),
    );
    if (found) return found[0];
    this.setting.notes.add('unknown-word', { value: cell.slice(0, 60), allowed: Object.keys(choices).join(', ') }, this.at(name));
    return undefined;
  }

  yesNo(name: Name): boolean | undefined {
    const cell = this.raw(name);
    if (!cell) return undefined;
    const word = cell.trim().toLowerCase();
    return YES.test(word) ? true : NO.test(word) ? false : this.#unreadable(name, cell, 'yes-no');
  }

  /** A date, and the time that stands after it in the same cell. */
  date(name: Name): { readonly date: string; readonly rest: string } | undefined {
    const cell = this.raw(name);
    if (!cell) return undefined;
    const { notes, dateOrder } = this.setting;
    const read = readDate(cell, dateOrder);
    if (read.kind === 'ambiguous') return notes.add('ambiguous-date', { value: cell.slice(0, 40) }, this.at(name));
    if (read.kind === 'serial') return notes.add('serial-date', { value: cell.slice(0, 40) }, this.at(name));
    if (read.kind === 'unreadable') return this.#unreadable(name, cell, 'date');
    if (read.weekday !== undefined && read.weekday !== weekdayOf(read.date as string as PlainDate))
      return notes.add('wrong-weekday', { value: cell.slice(0, 60), weekday: weekdayOf(read.date as string as PlainDate) }, this.at(name));
    return read;
  }

  /** `HH:mm`. */
  time(name: Name): string | undefined {
    const cell = this.raw(name);
    return cell ? (readTime(cell) ?? this.#unreadable(name, cell, 'time')) : undefined;
  }

  /** In minutes. */
  duration(name: Name): number | undefined {
    const cell = this.raw(name);
    return cell ? (readDuration(cell) ?? this.#unreadable(name, cell, 'duration')) : undefined;
  }

  email(name: Name): string | undefined {
    const cell = this.raw(name).replace(/^mailto:/i, '');
    if (!cell) return undefined;
    return isEmail(cell) ? cell : this.#unreadable(name, cell, 'email');
  }

  /** An absolute address; a joining link is none. */
  address(name: Name, allowed: RegExp = WEB): string | undefined {
    const cell = this.raw(name);
    if (!cell) return undefined;
    const host = meetingLinkHost(cell);
    if (host) return this.setting.notes.add('meeting-link', { host }, this.at(name));
    // People leave out what browsers add.
    const whole = /^www\.[^\s]+$/i.test(cell) ? `https://${cell}` : cell;
    const mail = allowed === LINK ? whole.replace(/^mailto:/i, '') : '';
    if (isEmail(mail)) return `mailto:${mail}`;
    const address = /^mailto:/i.test(whole) ? undefined : resolveAddress(whole, 'none:', allowed);
    return address ?? this.#unreadable(name, cell, 'address');
  }

  /** Cells beyond the header are nobody's. */
  checkWidth(): void {
    const surplus = this.row.cells.slice(this.sheet.header.length).filter(Boolean);
    if (surplus.length) this.setting.notes.add('surplus-cells', {}, this.where);
  }
}

const partsOf = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.replace(/^[•*-]\s*/, '').trim())
    .filter(Boolean);
