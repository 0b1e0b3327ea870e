import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mergeConfig, type BuildOptions, type Plugin, type Rolldown, type UserConfig } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from '../root.ts';
import { everythingAtOnce } from './everything-at-once.ts';
import { extraFile, inTwoFiles } from './extra-file/plugin.ts';
import { sharedFiles } from './shared-files.ts';
import { lighterLit } from './lighter-lit.ts';
import { minifyAgain } from './minify-again.ts';
import { survivePolicies } from './survive-policies.ts';
import { credits } from './third-party.ts';

/** The builds, by the name that Vite calls a mode; `npm run build` makes them all. */
export type Target = 'script' | 'all' | 'elements' | 'npm' | 'node';

/** Every browser of the last years: 2022's classes and private members are left as they are. */
const BROWSERS = 'es2022';

/** What an application's own bundler brings. Listed by name: "every bare import" would take in the compiler's helpers too. */
const runtimePackages = Object.keys(packageJson.dependencies).map((name) => new RegExp(`^${name}(/|$)`));

/** Left outside the receiver: SQLite is machine code, chosen by npm for each platform; the others serve machines that this is not. */
const nativePackages = [/^(libsql|pg-native|pg-cloudflare)(\/|$)/, /^cloudflare:/];

/** The tags that have an entry of their own. */
export const elementTags = readdirSync(join(root, 'src/elements')).filter((tag) =>
  existsSync(join(root, 'src/elements', tag, 'define.ts')),
);

function banner({ moduleIds, fileName }: Rolldown.RenderedChunk): string {
  // What the elements share is fetched with them: it needs no bytes to say the same again.
  if (fileName.includes('/shared/')) return '';
  const others = credits(moduleIds);
  return `/*! ${packageJson.name} ${packageJson.version} | ${packageJson.license}${others && ` | with ${others}: THIRD-PARTY-LICENSES.txt`} */`;
}

/** Builds start from an empty `dist` that `npm run build` has made. */
const common = {
  target: BROWSERS,
  emptyOutDir: false,
  outDir: 'dist',
  copyPublicDir: false,
  reportCompressedSize: false,
} satisfies BuildOptions;

/** Minified files for pages, with a source map beside each. */
const forPages = (entry: Record<string, string>, output: Rolldown.OutputOptions): UserConfig => ({
  plugins: [survivePolicies(), lighterLit(), minifyAgain()],
  build: {
    ...common,
    sourcemap: true,
    lib: { entry, formats: ['es'] },
    rolldownOptions: { output: { minify: true, comments: false, postBanner: banner, ...output } },
  },
});

/** For groups of modules that are what they say: the entries export nothing that anyone asks for. */
const lateGroups = { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' } } } satisfies UserConfig;

/** What a page's first sight needs stays in the one script although it is imported late, by its path in src/. */
const AT_FIRST_SIGHT = ['elements/cop-directory/directory.ts', 'elements/cop-directory/card-dates.ts'];

const oneScript = (output: Rolldown.OutputOptions, plugins: Plugin[]): UserConfig =>
  mergeConfig(forPages({ 'cop-widgets': 'src/define.ts' }, output), { plugins });

const targets: Record<Target, UserConfig> = {
  // With it comes the classic script.
  script: mergeConfig(
    oneScript({ entryFileNames: '[name].js', chunkFileNames: '[name].js', codeSplitting: { groups: [inTwoFiles()] } }, [
      everythingAtOnce(AT_FIRST_SIGHT),
      extraFile(),
    ]),
    lateGroups,
  ),

  all: oneScript({ entryFileNames: '[name].all.js', codeSplitting: false }, [everythingAtOnce()]),

  elements: mergeConfig(
    forPages(Object.fromEntries(elementTags.map((tag) => [tag, `src/elements/${tag}/define.ts`])), {
      entryFileNames: 'elements/[name].js',
      chunkFileNames: 'elements/shared/[name]-[hash:7].js',
      codeSplitting: { groups: [sharedFiles()] },
    }),
    lateGroups,
  ),

  npm: {
    build: {
      ...common,
      minify: false,
      lib: {
        entry: ['src/index.ts', 'src/core.ts', 'src/define.ts', ...elementTags.map((tag) => `src/elements/${tag}/define.ts`)],
        formats: ['es'],
      },
      rolldownOptions: {
        external: runtimePackages,
        output: {
          // One file a module, so that an application takes only what it uses.
          preserveModules: true,
          preserveModulesRoot: 'src',
          // npm leaves a folder called node_modules out of what it packs.
          entryFileNames: ({ name }) => `npm/${name.replaceAll('node_modules', 'bundled')}.js`,
        },
      },
    },
  },

  node: {
    ssr: { noExternal: true, external: ['libsql', 'pg-native', 'pg-cloudflare'] },
    build: {
      ...common,
      target: 'node20.19',
      ssr: true,
      minify: false,
      rolldownOptions: {
        input: { 'cli/cop-feed': 'src/cli/cop-feed.ts', 'receiver/cop-receiver': 'src/receiver/cli.ts' },
        external: nativePackages,
        output: { entryFileNames: '[name].js', chunkFileNames: 'node/[name]-[hash].js', postBanner: banner },
      },
    },
  },
};

/** What a build adds to the configuration that all share; nothing for other modes, such as Storybook's. */
export const targetConfig = (mode: string): UserConfig => (mode in targets ? targets[mode as Target] : {});

/** In the order in which they are built. */
export const targetNames = Object.keys(targets) as Target[];
