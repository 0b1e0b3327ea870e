import type { Plugin } from 'vite';

/**
 * For builds of one file: what would be loaded later is there already, so `import('./x.ts')` becomes an import like any other.
 * Otherwise the bundler wraps every module in a function, to run it when it is asked for, which makes the file a tenth larger.
 */
export const everythingAtOnce = (): Plugin => ({
  name: 'everything-at-once',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\bimport\(/ },
    handler(code) {
      const imports: string[] = [];
      const rewritten = code.replaceAll(/\bimport\(\s*(["'`][^"'`]+["'`])\s*\)/g, (_, source: string) => {
        const name = `__now${String(imports.length)}`;
        imports.push(`import * as ${name} from ${source};`);
        return `Promise.resolve(${name})`;
      });
      return { code: imports.join('') + rewritten, map: null };
    },
  },
});
