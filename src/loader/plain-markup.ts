/** What may stand for an element: a block, or a piece of a sentence. */
const STAND_INS = 'div[class*=cop-],span[class*=cop-]';

/** What a stand-in is to become: its first class that is the tag of an element. */
function elementOf({ classList }: Element): HTMLElement | undefined {
  const tag = [...classList].find((name) => name.startsWith('cop-') && customElements.get(name));
  return tag === undefined ? undefined : document.createElement(tag);
}

/** Puts the element that `standIn` names into its place, with what stands in it and what is said of it. */
function replace(standIn: HTMLElement): void {
  const element = elementOf(standIn);
  if (!element) return;
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: readonly string[] };
  for (const { name, value } of standIn.attributes) {
    // What the page's policy has not let the stand-in do would be one more violation.
    if (name.startsWith('on') || (name === 'style' && !standIn.style.length)) continue;
    const own = name.slice('data-'.length);
    element.setAttribute(name.startsWith('data-') && observedAttributes.includes(own) ? own : name, value);
  }
  element.classList.remove(element.localName);
  element.append(...standIn.childNodes);
  standIn.replaceWith(element);
}

/**
 * For sites whose editors drop tags they do not know: `<div class="cop-schedule" data-src="…" data-limit="5">` becomes
 * `<cop-schedule src="…" limit="5">`, whenever it comes into the page. `data-` is taken off what is an attribute of the element;
 * everything else stays as it is, and so does every other `<div>`.
 */
export function watchPlainMarkup(): void {
  const convert = (): void => document.querySelectorAll<HTMLElement>(STAND_INS).forEach(replace);
  const start = (): void => {
    convert();
    new MutationObserver(convert).observe(document, { childList: true, subtree: true });
  };
  // While the page is read, a stand-in may be there and what stands in it not yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
