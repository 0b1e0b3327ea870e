import type { Declaration, Manifest } from './manifest.ts';

const words = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').replaceAll('*/', '*\\/').trim();

/** A member of an interface under what it is for. */
const member = (name: string, type: string, description: string | undefined): string =>
  `  /** ${words(description)} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`;

/** React gives a property what is called like one, and otherwise sets an attribute: lists and instants may be of either kind. */
function propTypes({ name, members = [], attributes = [] }: Declaration): Map<string, { type: string; description: string | undefined }> {
  const found = new Map<string, { type: string; description: string | undefined }>();
  for (const { kind, name: property, description, ...rest } of members) {
    if (kind !== 'field' || (rest as { readonly?: boolean }).readonly) continue;
    const attribute = attributes.find(({ fieldName, name: own }) => (fieldName ?? own) === property);
    const text = attribute ? ` | ${attribute.type?.text ?? 'string'}` : '';
    found.set(property, { type: `${name}['${property}']${text}`, description });
  }
  for (const { name: attribute, fieldName, type, description } of attributes)
    if (attribute.includes('-'))
      found.set(attribute, { type: `${fieldName ? `${name}['${fieldName}'] | ` : ''}${type?.text ?? 'string'}`, description });
  return found;
}

function propsOf(declaration: Declaration): string {
  const props = [...propTypes(declaration)].map(([name, { type, description }]) => member(name, type, description));
  // The name of the event as it is, behind `on`: so React 19 listens to events of elements.
  const events = (declaration.events ?? []).map(({ name, type, description }) =>
    member(`on${name}`, `(event: ${type?.text ?? 'Event'}) => void`, description),
  );
  return `/** What \`<${declaration.tagName ?? ''}>\` takes in JSX. */\nexport interface ${declaration.name}Props extends ElementProps<${declaration.name}> {\n${[...props, ...events].join('')}}\n`;
}

/**
 * The types of the elements in the JSX of React 19, of what the manifest says: \`import type {} from 'cop-widgets/jsx'\`.
 * A property that an element does not have, and a value of a wrong type, do not compile.
 */
export function jsxTypes({ modules }: Manifest): string {
  const declarations = modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);
  const events = [...new Set(declarations.flatMap((each) => (each.events ?? []).map(({ type }) => type?.text ?? 'Event')))].sort();
  const names = [...declarations.map(({ name }) => name), ...events.filter((name) => name !== 'Event')];
  const tags = declarations.map(
    ({ tagName, name, summary }) => `      /** ${words(summary)} */\n      '${tagName ?? ''}': ${name}Props;\n`,
  );
  return `// Made from the elements by the build.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type {
${names.map((name) => `  ${name},\n`).join('')}} from './index.js';

/** What every element takes: what React gives to HTML's own, and \`ref\`, \`key\` and \`class\`. */
export interface ElementProps<E extends HTMLElement> extends Omit<HTMLAttributes<E>, 'now'>, ClassAttributes<E> {
  class?: string | undefined;
}

${declarations.map(propsOf).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`;
}
