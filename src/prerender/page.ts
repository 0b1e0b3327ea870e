import { CSSResult } from 'lit';
import {
  CSSStyleSheet,
  document,
  Document,
  Element,
  HTMLElement,
  MutationObserver,
  Node,
  ShadowRoot,
  customElements,
} from '@lit-labs/ssr-dom-shim';

const nowhere = (): void => undefined;

/** What counts down: text that is told by what it holds. */
class Text {
  data = '';

  toString(): string {
    return this.data;
  }
}

let isMade = false;

/**
 * Makes the process look, to the elements, like a page that nobody has scrolled, clicked or stored anything in. Elements may
 * be imported only after this. Doing it twice is doing it once.
 */
export function makePage(): void {
  if (isMade) return;
  isMade = true;
  // Nothing parses styles here: an element adopts them as they were written.
  Object.defineProperty(CSSResult.prototype, 'styleSheet', {
    get(this: CSSResult) {
      return this;
    },
  });
  const page = Object.assign(document, {
    baseURI: 'https://page.invalid/',
    hidden: true,
    documentElement: new HTMLElement(),
    body: {},
    createTextNode: () => new Text(),
    createElement: () => ({ remove: nowhere }),
    querySelector: () => null,
    getElementById: () => null,
  });
  Object.assign(HTMLElement.prototype, { after: nowhere });
  Object.defineProperty(HTMLElement.prototype, 'childNodes', { value: [] });
  const storage = { getItem: () => null, setItem: nowhere, removeItem: nowhere };
  const globals = {
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
    MutationObserver,
    CSSStyleSheet,
    customElements,
    document: page,
    location: { href: 'https://page.invalid/', hash: '' },
    localStorage: storage,
    addEventListener: nowhere,
    removeEventListener: nowhere,
    getComputedStyle: () => ({ color: '' }),
    matchMedia: () => ({ addEventListener: nowhere, removeEventListener: nowhere }),
  };
  for (const [name, value] of Object.entries({ ...globals, window: globals }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** What an element adopts, as it was written; empty for what it made itself. */
export const writtenText = (style: unknown): string => (style instanceof CSSResult ? style.cssText : '');
