import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const cspReason = 'a strict content security policy forbids it (see "Styles" in CONTRIBUTING.md)';

/** A template literal of Lit's whose text matches. */
const inTemplates = (pattern, message) => ({
  selector: `TaggedTemplateExpression[tag.name=/^(html|svg|css)$/] TemplateElement[value.raw=/${pattern}/]`,
  message,
});

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', '.cache', 'coverage', 'demo/association', 'demo/museum', 'src/feed/wire.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.node.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return warn(…)` leaves a function early in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // With noUncheckedIndexedAccess, `!` is how a line says what the line before it has made sure of.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: ['error', 'always'],
    },
  },

  {
    files: ['src/elements/**/*.ts', 'src/controllers/**/*.ts', 'src/theme/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      'lit/no-legacy-template-syntax': 'error',
      'lit/prefer-nothing': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      // Safari takes the role from lists without bullets.
      'lit-a11y/no-redundant-role': 'off',
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'no-restricted-imports': [
        'error',
        ...['style-map', 'unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'unsafe-static'].map((name) => ({
          name: `lit/directives/${name}.js`,
          message: `It writes inline styles or markup: ${cspReason}.`,
        })),
      ],
      'no-restricted-syntax': [
        'error',
        inTemplates(String.raw`\sstyle=`, `No style attributes: ${cspReason}. Use a class or a part.`),
        inTemplates(String.raw`<style[\s>]`, `No <style> in templates: ${cspReason}. Use static styles.`),
        inTemplates(String.raw`\drem\b`, "No rem: the root font size is the host page's. Use em or px."),
      ],
    },
  },

  // The tag itself is a binding there, which these rules cannot read.
  { files: ['src/elements/internal/heading.ts'], rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' } },

  // Their output is the console's.
  { files: ['scripts/**', 'src/cli/**', 'src/receiver/**', 'demo/server/**'], rules: { 'no-console': 'off' } },

  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test returns promises that it awaits itself; chai asserts by naming a property.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // What is read off a page or an answer may be otherwise than its type says: that is what a test is for.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
);
