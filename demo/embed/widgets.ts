/** How an option is asked for. */
export type OptionKind = 'flag' | 'number' | 'choice' | 'community' | 'communities' | 'zone' | 'text';

/** An attribute of a widget that a web team may want to set. */
export interface Option {
  readonly name: string;
  readonly kind: OptionKind;
  /** Of a `choice`. */
  readonly values: readonly string[];
  /** What holds where it is not set; empty where the page decides. */
  readonly usual: string;
  /** English, from the element's own documentation. */
  readonly description: string;
  /** Whether few web teams need it. */
  readonly isRare: boolean;
  /** Whether the widget shows nothing without it; a moment has this one to begin with. */
  readonly example?: string;
}

/** An element that can be put on a page by itself. */
export interface Widget {
  readonly tag: string;
  /** English. */
  readonly summary: string;
  readonly needsFeed: boolean;
  readonly options: readonly Option[];
}

interface ManifestAttribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}

/** A Custom Elements Manifest, as far as it is read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly summary?: string;
      readonly attributes?: readonly ManifestAttribute[];
    }[];
  }[];
}

/** Asked for by themselves, or for previews and tests alone. */
const ASKED_ELSEWHERE = ['src', 'lang', 'time-zone', 'now'];
const RARE = ['communities', 'exclude', 'heading-level', 'hour-cycle', 'allowed-origins', 'structured-data', 'address'];

function kindOf(name: string, type: string): OptionKind {
  if (name === 'community') return 'community';
  if (name === 'communities' || name === 'exclude') return 'communities';
  if (name.endsWith('time-zone')) return 'zone';
  if (type === 'boolean') return 'flag';
  if (type === 'number') return 'number';
  return type.startsWith("'") ? 'choice' : 'text';
}

function optionOf({ name, type, default: usual = '', description = '' }: ManifestAttribute): Option {
  const text = type?.text ?? 'string';
  return {
    name,
    kind: kindOf(name, text),
    values: text.match(/(?<=')[^']+(?=')/g)?.filter((value) => /\w/.test(value)) ?? [],
    usual: /^['"]?([\w-]*)['"]?$/.exec(usual)?.[1] ?? '',
    description: description.replace(/\s+/g, ' '),
    isRare: RARE.includes(name),
    ...(name === 'datetime' && { example: '2027-01-12T19:00:00Z' }),
  };
}

/** The widgets that a manifest tells of, in its order, each with the options first that many need. */
export function widgetsOf({ modules }: Manifest): Widget[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, summary = '', attributes = [] }) => {
      if (!tagName || tagName === 'cop-feed') return [];
      const options = attributes.filter(({ name }) => !ASKED_ELSEWHERE.includes(name)).map(optionOf);
      const needsFeed = attributes.some(({ name }) => name === 'src');
      return { tag: tagName, summary, needsFeed, options: options.sort((a, b) => Number(a.isRare) - Number(b.isRare)) };
    });
}
