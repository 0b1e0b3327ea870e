/** An attribute as a snippet sets it. */
export interface Attribute {
  readonly name: string;
  /** True for one that is there or not. */
  readonly value: string | number | true;
}

/** What a snippet puts on a page. */
export interface Embed {
  /** `cop-…` */
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  /** What is shown until the feed is there; its words may be anyone's. */
  readonly fallback: { readonly text: string; readonly href?: string | undefined };
  /** Name of a ready theme; undefined for the page's own look. */
  readonly theme: string | undefined;
  /** Address of the folder with the scripts; it ends with a slash. */
  readonly scripts: string;
  /** `dist/integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** A piece to copy, with the name of the place that it goes to. */
export interface Part {
  /** A key of the page's words. */
  readonly place: Place;
  /** Where the place is a file. */
  readonly file?: string;
  readonly code: string;
}

export type Place =
  | 'page'
  | 'html-block'
  | 'shortcode'
  | 'code-block'
  | 'drupal-library'
  | 'drupal-info'
  | 'drupal-text'
  | 'wix-file'
  | 'wix-tag'
  | 'install'
  | 'component'
  | 'vue-config'
  | 'styles';

/** Makes the parts of one kind of site. */
export type Snippet = (embed: Embed) => readonly Part[];

/** The hash of a shipped file; throws where there is none, since a snippet without it would not be pinned. */
export function hashOf({ integrity }: Embed, file: string): string {
  const hash = integrity[file];
  if (!hash) throw new Error(`integrity.json does not know ${file}.`);
  return hash;
}
