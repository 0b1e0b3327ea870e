/**
 * Writes docs/theming.md: the tokens, the ready themes, and the parts of each element, from where they are kept.
 * With --check it writes nothing and fails when the file is not what they make now.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { themes } from '../src/theme/themes.ts';
import { tokens } from '../src/theme/tokens.ts';
import { makeManifest } from './build/manifest.ts';

const file = new URL('../docs/theming.md', import.meta.url);

const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |\n`;
const table = (head: readonly [string, string, string?], rows: readonly string[]): string => {
  const names = head.filter((name) => name !== undefined);
  return `${row(...names)}${row(...names.map(() => '---'))}${rows.join('')}`;
};

const { modules } = await makeManifest();
const drawn = modules.flatMap(({ declarations }) => declarations).filter(({ tagName, cssParts }) => tagName && cssParts?.length);

const text = `<!-- Made by scripts/generate-theming.ts from the sources: change those, then \`npm run generate\`. -->

# Theming

The widgets take type, size and colours of text and links from the page they stand on, light or dark. Three things change more.

## Tokens

Custom properties, set on a widget or on anything above it:

\`\`\`css
cop-directory {
  --cop-accent: #00695c;
  --cop-radius: 0;
}
\`\`\`

${table(
  ['token', 'otherwise', 'what it changes'],
  tokens.map(({ name, value, description }) => row(`\`${name}\``, value, description)),
)}
A page that sets \`--cop-accent\` sets \`--cop-on-accent\` with it.

## Ready themes

A few tokens each, one file each in \`dist/themes/\` (\`cop-widgets/themes/drupal.css\` in an application). Put it on the page before or after the script:

\`\`\`html
<link rel="stylesheet" href="https://association.example/themes/drupal.css" integrity="sha384-…" crossorigin>
\`\`\`

${table(
  ['file', 'for'],
  themes.map(({ name, title, description }) => row(`\`${name}.css\``, `${title}. ${description}.`)),
)}
Their rules weigh nothing: whatever a page sets itself wins. Colours follow the page's \`color-scheme\`. They hold for the whole page; leave them out where a widget stands in a section of another colour, and it takes that section's. The contrast of text, links, buttons and borders of controls is tested at WCAG 2.2 AA, that of the high one at 7 to 1.

## Parts

Pieces of a widget that a page may style by name:

\`\`\`css
cop-directory::part(card) {
  border-width: 2px;
}
\`\`\`
${drawn
  .map(
    ({ tagName, cssParts }) =>
      `\n### \`<${tagName ?? ''}>\`\n\n${table(
        ['part', 'what it is'],
        cssParts!.map(({ name, description }) => row(`\`${name}\``, description ?? '')),
      )}`,
  )
  .join('')}`;

if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error('docs/theming.md is not what the sources make now: npm run generate.');
    process.exitCode = 1;
  }
} else await writeFile(file, text);
