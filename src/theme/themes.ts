import type { Token } from './tokens.ts';

/** A value where the page's scheme is light and where it is dark. */
export interface SchemePair {
  readonly light: string;
  readonly dark: string;
  /** The custom property by which the site's own system names it: used where it is there. */
  readonly site?: `--${string}`;
}

/** A ready look: a few tokens. */
export interface Theme {
  /** Of its file in `dist/themes/`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Where the tokens are set. */
  readonly selector: string;
  /** A single value holds in both schemes. */
  readonly tokens: Readonly<Record<Token['name'], string | SchemePair>>;
  /** The page that it is made for; nothing of it is in the file. */
  readonly page: { readonly background: SchemePair; readonly text: SchemePair };
}

const pair = (light: string, dark: string, site?: `--${string}`): SchemePair => ({ light, dark, ...(site && { site }) });

/**
 * The looks that are shipped. Those for a system take the colours of the site's own palette where the system names them, and
 * the palette that it comes with where it does not.
 */
export const themes: readonly Theme[] = [
  {
    name: 'neutral',
    title: 'Neutral',
    description: 'Greys without a colour of their own, for pages whose links are too loud or too pale',
    selector: ':root',
    tokens: {
      '--cop-accent': pair('#24292f', '#e6e8ea'),
      '--cop-on-accent': pair('#ffffff', '#16181b'),
      '--cop-text-muted': pair('#59636e', '#a5aeb8'),
      '--cop-border': pair('#d4d9de', '#3d444d'),
      '--cop-tint': pair('#f6f7f8', '#22262b'),
    },
    page: { background: pair('#ffffff', '#16181b'), text: pair('#24292f', '#e6e8ea') },
  },
  {
    name: 'high-contrast',
    title: 'High contrast',
    description: 'Black and white, one strong accent, whole lines: every text at 7 to 1 and more',
    selector: ':root',
    tokens: {
      '--cop-text': pair('#000000', '#ffffff'),
      '--cop-text-muted': pair('#000000', '#ffffff'),
      '--cop-accent': pair('#0037a8', '#ffdf3d'),
      '--cop-on-accent': pair('#ffffff', '#000000'),
      '--cop-surface': pair('#ffffff', '#000000'),
      '--cop-tint': pair('#ffffff', '#000000'),
      '--cop-border': pair('#000000', '#ffffff'),
      '--cop-danger': pair('#9a0007', '#ffb4ab'),
    },
    page: { background: pair('#ffffff', '#000000'), text: pair('#000000', '#ffffff') },
  },
  {
    name: 'wordpress',
    title: 'WordPress: Twenty Twenty-Five',
    description: 'WordPress’ present default theme and its variations: its palette, its text size, its buttons in the colour of text',
    selector: ':root',
    tokens: {
      '--cop-text': pair('#111111', '#f0f0f0', '--wp--preset--color--contrast'),
      '--cop-accent': pair('#111111', '#f0f0f0', '--wp--preset--color--contrast'),
      '--cop-on-accent': pair('#ffffff', '#1b1b1b', '--wp--preset--color--base'),
      '--cop-surface': pair('#ffffff', '#1b1b1b', '--wp--preset--color--base'),
      '--cop-radius': '4px',
      '--cop-font-size': 'var(--wp--preset--font-size--medium, inherit)',
    },
    page: { background: pair('#ffffff', '#1b1b1b'), text: pair('#111111', '#f0f0f0') },
  },
  {
    name: 'drupal',
    title: 'Drupal: Olivero',
    description: 'Drupal’s default theme, in the colour that its settings give it',
    selector: ':root',
    tokens: {
      '--cop-text': pair('#313637', '#e7edf1', '--color-text-neutral-medium'),
      '--cop-accent': pair('#0d77b5', '#53b0eb', '--color-text-primary-medium'),
      '--cop-on-accent': pair('#ffffff', '#0d1214', '--color--white'),
      '--cop-text-muted': pair('#5f6667', '#98abb9', '--color-text-neutral-soft'),
      '--cop-surface': pair('#ffffff', '#0d1214', '--color--white'),
      '--cop-tint': pair('#f7f9fa', '#1a2226', '--color--gray-100'),
      '--cop-border': pair('#d7e1e8', '#3d4b53', '--color--gray-80'),
      '--cop-radius': '3px',
    },
    page: { background: pair('#ffffff', '#0d1214'), text: pair('#313637', '#e7edf1') },
  },
  {
    name: 'bootstrap',
    title: 'Bootstrap 5',
    description: 'Sites built with Bootstrap 5.3, in both of its colour modes',
    // The mode may be set anywhere on a page, and with it come other values of the variables.
    selector: ':root, [data-bs-theme]',
    tokens: {
      '--cop-text': pair('#212529', '#dee2e6', '--bs-body-color'),
      // A shade deeper than its links, which are hard to read on its own light grey.
      '--cop-accent': pair('#0a58ca', '#8bb9fe', '--bs-link-hover-color'),
      '--cop-on-accent': pair('#ffffff', '#212529', '--bs-body-bg'),
      '--cop-text-muted': pair('#595f64', '#a9adb1', '--bs-secondary-color'),
      '--cop-surface': pair('#ffffff', '#212529', '--bs-body-bg'),
      '--cop-tint': pair('#f8f9fa', '#2b3035', '--bs-tertiary-bg'),
      '--cop-border': pair('#dee2e6', '#495057', '--bs-border-color'),
      '--cop-danger': pair('#c82333', '#ea868f', '--bs-form-invalid-color'),
      '--cop-radius': 'var(--bs-border-radius, 6px)',
    },
    page: { background: pair('#ffffff', '#212529'), text: pair('#212529', '#dee2e6') },
  },
];

function cssValue(value: string | SchemePair): string {
  if (typeof value === 'string') return value;
  const both = `light-dark(${value.light}, ${value.dark})`;
  return value.site ? `var(${value.site}, ${both})` : both;
}

/** The text of a theme's file. Its rule weighs nothing, so that whatever a page sets itself wins. */
export function themeCss({ title, selector, tokens }: Theme): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${cssValue(value)};\n`);
  return `/* CoP Widgets: ${title} */\n:where(${selector}) {\n${lines.join('')}}\n`;
}
