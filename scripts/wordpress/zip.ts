import { crc32 } from './crc32.ts';
import { deflateRawSync } from 'node:zlib';

/** 1 January 1980, 00:00, the first moment that a zip can name: the same files always make the same zip. */
const DATE = 0x0021;
/** Made on Unix, readable by all: rw-r--r--. */
const MODE = 0o100644 << 16;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;

type Field = readonly [bytes: 2 | 4, value: number];

function record(fields: readonly Field[], ...rest: readonly Buffer[]): Buffer {
  const parts = fields.map(([bytes, value]) => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUIntLE(value >>> 0, 0, bytes);
    return buffer;
  });
  return Buffer.concat([...parts, ...rest]);
}

/** A zip file (PKWARE's APPNOTE 6.3, without Zip64) of `files`, by their paths in it, in order of path. */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = Buffer.from(path);
    const data = Buffer.from(content);
    const packed = deflateRawSync(data, { level: 9 });
    const common: Field[] = [
      [2, 20],
      [2, FLAGS],
      [2, DEFLATED],
      [2, 0],
      [2, DATE],
      [4, crc32(data)],
      [4, packed.length],
      [4, data.length],
      [2, name.length],
      [2, 0],
    ];
    const body = record([[4, 0x04034b50], ...common], name, packed);
    const entry: Field[] = [[4, 0x02014b50], [2, 0x0314], ...common, [2, 0], [2, 0], [2, 0], [4, MODE], [4, offset]];
    bodies.push(body);
    directory.push(record(entry, name));
    offset += body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length;
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...bodies, ...directory, end]);
}
