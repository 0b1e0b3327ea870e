import { attributeWords, elementWords } from '../../demo/wordpress/words.ts';
import type { Attribute, Declaration, Manifest } from '../build/manifest.ts';

/** An attribute as the block's inspector asks for it and PHP checks it. */
export interface BlockAttribute {
  readonly name: string;
  readonly type: 'boolean' | 'number' | 'string' | 'words';
  /** What `words` chooses from. */
  readonly options: readonly string[];
  /** Whether most widgets have it. */
  readonly shared: boolean;
  readonly label: string;
  readonly help: string;
}

/** A widget as the plugin offers it. */
export interface BlockElement {
  readonly tag: string;
  /** The tag without `cop-`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly attributes: readonly BlockAttribute[];
}

/** `origin-time-zone` as people write it, for what has no words of its own yet. */
const plain = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
/** The manifest's own sentence, without Markdown. */
const sentence = (text = ''): string => text.replaceAll('`', '').replace(/\s+/g, ' ');

function describeAttribute(tag: string, { name, type, description }: Attribute, shared: boolean): BlockAttribute {
  const text = type?.text ?? 'string';
  const options = [...text.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  const [label, help] = attributeWords[`${tag} ${name}`] ?? attributeWords[name] ?? [plain(name), sentence(description)];
  const known = text === 'boolean' || text === 'number' ? text : 'string';
  return { name, type: options.length > 0 ? 'words' : known, options, shared, label, help };
}

/** The widgets of the manifest with the words for those who edit pages. */
export function blockElements({ modules }: Manifest): readonly BlockElement[] {
  const declarations = modules.flatMap((module) => module.declarations);
  const count = (attribute: string): number =>
    declarations.filter(({ attributes = [] }) => attributes.some(({ name }) => name === attribute)).length;
  const describe = ({ tagName: tag = '', summary, attributes = [] }: Declaration): BlockElement => {
    const name = tag.replace(/^cop-/, '');
    const [title, told] = elementWords[tag] ?? [plain(name), sentence(summary)];
    const isShared = (attribute: string): boolean => count(attribute) > declarations.length / 2;
    return {
      tag,
      name,
      title,
      summary: told,
      attributes: attributes.map((attribute) => describeAttribute(tag, attribute, isShared(attribute.name))),
    };
  };
  return declarations.map(describe).sort((a, b) => (a.tag < b.tag ? -1 : 1));
}
