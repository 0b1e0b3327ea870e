/**
 * The text that a sighted reader finds in `root`, runs of white space as one space and no-break spaces as they are. What
 * is hidden, or only heard, is left out; what other elements draw within their own roots too.
 */
export function seen(root: Element | ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const node of copy.querySelectorAll('.visually-hidden, [hidden], slot')) node.remove();
  return copy.textContent.replaceAll(/[ \n\t]+/g, ' ').trim();
}
