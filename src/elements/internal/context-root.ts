import { ContextRoot } from '@lit/context';

const attached = Symbol.for('cop:context-root');

/**
 * Lets widgets that come into the page before their `<cop-feed>` find it later. Once per document, even where two
 * copies of the library meet.
 */
export function attachContextRoot(root: Document = document): void {
  const marked = root as Document & { [attached]?: boolean };
  if (marked[attached]) return;
  marked[attached] = true;
  new ContextRoot().attach(root.documentElement);
}
