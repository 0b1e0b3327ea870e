/** What spreadsheets take for the beginning of a formula, blanks before it or not. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * A row of CSV (RFC 4180), every cell between quotation marks. A cell that a spreadsheet would compute gets an apostrophe
 * before it, which makes it text.
 */
export const csvRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
