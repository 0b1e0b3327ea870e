import type { BlockAttribute, BlockElement } from './elements.ts';

const PHP_TYPES = { boolean: 'boolean', number: 'number', string: 'string', words: 'string' } as const;

const attribute = ({ name, type }: BlockAttribute): readonly [string, object] => [
  name,
  // A number that is not given is none; the others are empty.
  { type: PHP_TYPES[type], ...(type === 'boolean' ? { default: false } : type !== 'number' && { default: '' }) },
];

/** The metadata of a block (https://developer.wordpress.org/block-editor/reference-guides/block-api/block-metadata/). */
export function blockJson({ tag, name, title, summary, attributes }: BlockElement, version: string): object {
  const isFeed = tag === 'cop-feed';
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `cop-widgets/${name}`,
    version,
    title,
    category: 'cop-widgets',
    icon: 'groups',
    description: summary,
    keywords: ['CoP'],
    textdomain: 'cop-widgets',
    attributes: Object.fromEntries(attributes.map(attribute)),
    ...(isFeed ? { providesContext: { 'cop-widgets/feed': 'src' } } : { usesContext: ['cop-widgets/feed'] }),
    supports: { html: false, anchor: true, align: ['wide', 'full'] },
    editorScript: 'cop-widgets-blocks',
    editorStyle: 'cop-widgets-blocks',
  };
}
