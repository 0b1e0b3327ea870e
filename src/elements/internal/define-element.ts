/**
 * Registers `element` as `tag` unless the tag is taken: two copies of the library on a page never throw, the first wins.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
