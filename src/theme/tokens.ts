/** A custom property that a page may set on a widget or on anything above it. */
export interface Token {
  readonly name: `--cop-${string}`;
  /** What holds where the page sets nothing. */
  readonly value: string;
  /** What it changes. */
  readonly description: string;
}

/** Every theming token, for the documentation, Storybook and the tests. The styles read them in `base.styles.ts`. */
export const tokens: readonly Token[] = [
  { name: '--cop-accent', value: 'the page’s link colour', description: 'Links, the main button, the current thing' },
  { name: '--cop-on-accent', value: 'white or black, whichever reads better', description: 'Text on the accent' },
  { name: '--cop-text', value: 'inherited', description: 'Text' },
  { name: '--cop-text-muted', value: '72 % of the text colour', description: 'Secondary text' },
  { name: '--cop-surface', value: 'transparent', description: 'Background of cards and of fields' },
  { name: '--cop-tint', value: '4 % of the text colour', description: 'Quiet backgrounds: chips, notices, skeletons' },
  { name: '--cop-border', value: '16 % of the text colour', description: 'Hairlines' },
  { name: '--cop-danger', value: '#b3261e, lighter where the scheme is dark', description: 'Errors, and the word Cancelled' },
  { name: '--cop-radius', value: '6px', description: 'Corners' },
  { name: '--cop-font-family', value: 'inherited', description: 'Type' },
  { name: '--cop-font-size', value: 'inherited', description: 'Base size of type; the other steps follow' },
  { name: '--cop-space', value: '4px', description: 'Unit of the space scale' },
];
