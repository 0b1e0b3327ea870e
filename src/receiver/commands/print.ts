import { once } from 'node:events';

/** Writes each line to standard output, no faster than whoever reads it. */
export async function printLines(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  }
}
