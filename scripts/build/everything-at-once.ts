import { dirname, join, relative } from 'node:path';
import MagicString from 'magic-string';
import { parseSync, Visitor, type Plugin } from 'vite';
import { root } from '../root.ts';

/**
 * What would be loaded later is there already: `import('./x.ts')` becomes an import like any other. Where a build is to be one
 * file, the bundler would otherwise wrap every module in a function, to run it when it is asked for, which makes the file a
 * tenth larger.
 *
 * @param only the modules to do so with, by their paths in src/; otherwise all.
 */
export const everythingAtOnce = (only?: readonly string[]): Plugin => ({
  name: 'everything-at-once',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\bimport\(/ },
    handler(code, id) {
      const text = new MagicString(code);
      let count = 0;
      new Visitor({
        ImportExpression({ start, end, source }) {
          if (source.type !== 'Literal' || typeof source.value !== 'string') return;
          const path = relative(join(root, 'src'), join(dirname(id), source.value)).replaceAll('\\', '/');
          if (only && !only.includes(path)) return;
          const name = `__now${String((count += 1))}`;
          text.prepend(`import * as ${name} from ${JSON.stringify(source.value)};`).update(start, end, `Promise.resolve(${name})`);
        },
      }).visit(parseSync('module.js', code).program);
      return count > 0 ? { code: text.toString(), map: text.generateMap({ hires: true }) } : undefined;
    },
  },
});
