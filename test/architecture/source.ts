import { readdirSync, readFileSync } from 'node:fs';

const src = new URL('../../src/', import.meta.url);

/** A TypeScript file of src. */
export interface SourceFile {
  /** Below src, e.g. `domain/text.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of src, but for what is generated. */
export const sourceFiles: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && path !== 'feed/wire.ts')
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, src), 'utf8') }));

/** A file without its comments, so that a rule about code does not stumble over words about it. */
export const code = ({ text }: SourceFile): string => text.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** The paths of the files in a folder that a pattern is found in. */
export function filesWith(pattern: RegExp, folder: RegExp): string[] {
  return sourceFiles.filter((file) => folder.test(file.path) && pattern.test(code(file))).map(({ path }) => path);
}
