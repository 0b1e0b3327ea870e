import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from './support.ts';

/** What an element's code can put into its shadow root and fire, as far as it is written there. */
export interface Drawn {
  /** Names of parts that templates spell out. */
  readonly parts: readonly string[];
  /** Every word in it that stands alone in a string or template: where names of parts are put together, they are among these. */
  readonly says: (word: string) => boolean;
  /** Names of slots; '' is the default one. */
  readonly slots: readonly string[];
  /** Classes of events that it makes. */
  readonly events: readonly string[];
  /** The elements in its templates: what they draw is theirs. */
  readonly uses: readonly string[];
}

const matches = (code: string, pattern: RegExp): string[] => [...code.matchAll(pattern)].map(([, found = '']) => found);

/** Bundles the class of `tag` with all that it loads early and late, without what no path leads to, and looks into it. */
export async function whatIsDrawn(tag: string): Promise<Drawn> {
  const uses = new Set<string>();
  const otherElements: Plugin = {
    name: 'other elements',
    setup({ onResolve }) {
      onResolve({ filter: /\/define\.ts$/ }, ({ path }) => {
        uses.add(/(cop-[a-z-]+)\/define/.exec(path)?.[1] ?? path);
        return { path, external: true };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: [join(root, `src/elements/${tag}/${tag}.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    tsconfig: join(root, 'tsconfig.json'),
    external: ['lit', 'lit/*', '@lit/*', 'rrule'],
    logLevel: 'error',
    plugins: [otherElements],
  });
  const code = (outputFiles[0]?.text ?? '').replace(/^\/\/.*$/gm, '');
  return {
    parts: [...new Set(matches(code, /\bpart="([^"$]*)/g).flatMap((names) => names.split(/\s+/).filter(Boolean)))],
    says: (word) => new RegExp(`['"\`\\s]${word}['"\`\\s]`).test(code),
    slots: [...new Set(matches(code, /<slot\b([^>]*)/g).map((attributes) => /\bname="([\w-]+)/.exec(attributes)?.[1] ?? ''))],
    events: [...new Set(matches(code, /\bnew (Cop\w+Event)\(/g))],
    uses: [...uses],
  };
}
