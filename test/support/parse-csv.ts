/** Reads CSV as RFC 4180 has it, whose every cell stands between quotation marks. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) throw new Error(`No CSV at ${at}: ${text.slice(at, at + 40)}`);
    row.push(match[1]!.replaceAll('""', '"'));
    at = cell.lastIndex;
    if (match[2] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
