import {
  CSSStyleSheet,
  document,
  Document,
  Element,
  Event,
  HTMLElement,
  MutationObserver,
  Node,
  ShadowRoot,
  customElements,
} from '@lit-labs/ssr-dom-shim';

/** The visitor who reads what is drawn here: in no browser, of no zone but the one that is asked for. */
export interface Reader {
  /** IANA. */
  timeZone: string;
}

/** The style sheet of an element as it was written; nothing parses it here. */
class WrittenStyleSheet extends CSSStyleSheet {
  text = '';

  override replaceSync(text: string): void {
    this.text = text;
  }
}

const nowhere = (): void => undefined;

/** What counts down: text that is told by what it holds. */
class Text {
  data = '';

  toString(): string {
    return this.data;
  }
}

let reader: Reader | undefined;

/**
 * Makes the process look, to the elements, like a page that nobody has scrolled, clicked or stored anything in. Elements may
 * be imported only after this. Doing it twice is doing it once; the reader of the last call counts.
 */
export function makePage(present: Reader): void {
  if (reader) return void Object.assign(reader, present);
  reader = { ...present };
  Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { value: [] });
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
  const storage = { getItem: () => reader!.timeZone, setItem: nowhere, removeItem: nowhere };
  const globals = {
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
    MutationObserver,
    Event: globalThis.Event ?? Event,
    CSSStyleSheet: WrittenStyleSheet,
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

/** What was written into a sheet that an element adopts. */
export const writtenText = (sheet: unknown): string => (sheet instanceof WrittenStyleSheet ? sheet.text : '');
