import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/**
 * Takes the indentation out of the HTML and CSS in Lit's template literals. White space between words and elements stays one
 * space, as it is drawn, so that what is shipped shows what the tests have seen.
 */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(html|svg|css)`/ },
    async handler(code, id) {
      const html = { conservativeCollapse: true, removeEmptyAttributes: false, removeDefaultTypeAttributes: false, decodeEntities: false };
      const result = await minifyHTMLLiterals(code, { fileName: id, html });
      return result && { code: result.code, map: result.map ?? null };
    },
  },
});
