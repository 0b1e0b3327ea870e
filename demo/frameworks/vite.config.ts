// `npx vite demo/frameworks` serves the four pages, each with the elements in another framework; `npm run build` comes first.
import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { defineConfig, type Plugin } from 'vite';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** All that Svelte's own plugin would do for pages without styles and preprocessors. */
const svelte = (): Plugin => ({
  name: 'svelte',
  transform: {
    filter: { id: /\.svelte$/ },
    handler: (source, filename) => ({
      code: compile(source, { filename, generate: 'client', dev: false }).js.code,
      map: null,
      moduleType: 'js',
    }),
  },
});

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('cop-') } } }), svelte()],
  // Angular's decorators are those of before the standard.
  oxc: { jsx: { runtime: 'automatic' }, decorator: { legacy: true } },
  resolve: {
    // What an application gets by installing the package.
    alias: [
      { find: /^cop-widgets\/elements\/(.+)\.js$/, replacement: `${dist}/npm/elements/$1/define.js` },
      { find: /^cop-widgets\/themes\//, replacement: `${dist}/themes/` },
    ],
  },
  server: { fs: { allow: ['../..'] } },
});
