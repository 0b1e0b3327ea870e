import type { Snippet } from '../embed.ts';
import { forAngular, forReact, forSvelte, forVue } from './frameworks.ts';
import { forDrupal, forHtml, forSquarespace, forWix, forWordPress } from './sites.ts';

/** The kinds of sites, in the order in which they are offered. */
export const snippets = {
  html: forHtml,
  wordpress: forWordPress,
  drupal: forDrupal,
  squarespace: forSquarespace,
  wix: forWix,
  react: forReact,
  vue: forVue,
  angular: forAngular,
  svelte: forSvelte,
} satisfies Record<string, Snippet>;

export type SiteKind = keyof typeof snippets;
