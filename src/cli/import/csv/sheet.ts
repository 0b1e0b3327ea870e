import { parse } from 'csv-parse/sync';
import type { Notes, Whereabouts } from '../notes.ts';

/** A row of a sheet. */
export interface Row {
  /** As the sheet counts them, from 1; the header has one too. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A sheet as it was read. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** The name of its file. */
  readonly file: string;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. Node 20 reads it as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80]!);

/** The text of a file: UTF-8, UTF-16 where it says so, otherwise what Windows writes in Western languages. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: windows1252(bytes), encoding: 'Windows-1252' };
  }
}

/** As much of a sheet as tells what parts its cells. */
const BEGINNING = 20_000;

/** The character between the cells of the first line: the one that is there most often, outside of quotation marks. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((char) => [char, 0]));
  let isQuoted = false;
  for (const char of text.trimStart().slice(0, BEGINNING)) {
    if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (/[\r\n]/.test(char)) break;
    else if (counts.has(char)) counts.set(char, counts.get(char)! + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0];
}

/** The letter of a column: A … Z, AA … */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/**
 * Reads the text of a CSV file as Excel, Google Sheets or LibreOffice write it.
 * @returns undefined where its quotation marks do not match, which is noted, or where nothing is in it.
 */
export function readSheet(bytes: Uint8Array, file: string, notes: Notes): Sheet | undefined {
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'Windows-1252') notes.add('encoding', { encoding }, { file });
  const body = text.replace(/^\uFEFF/, '');
  // Excel's own way of naming the delimiter.
  const [hint, told] = /^sep=(.)\r?\n/i.exec(body) ?? ['', undefined];
  const source = body.slice(hint.length);
  let records: string[][];
  try {
    records = parse(source, {
      delimiter: told ?? delimiterOf(source),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch {
    return notes.add('unclosed-quote', {}, { file });
  }
  const rows = records.map((cells, index) => ({ number: index + (told ? 2 : 1), cells: cells.map((cell) => cell.trim()) }));
  const first = rows.findIndex(({ cells }) => cells.some(Boolean));
  const header = rows[first];
  if (!header) return undefined;
  return { header: header.cells, rows: rows.slice(first + 1).filter(({ cells }) => cells.some(Boolean)), file };
}

/** Where a cell stands, as the sheet's own margins have it: row 4, column "C (start)". */
export const cellAt = ({ header, file }: Sheet, { number }: Row, index: number): Whereabouts => ({
  file,
  row: number,
  column: header[index] ? `${letterOf(index)} (${header[index]})` : letterOf(index),
});
