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

  // What needs types, and all else that is not about templates, is oxlint's: see .oxlintrc.json.
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },

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
);
