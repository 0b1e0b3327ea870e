import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Elements whose language may follow a `lang` attribute that changes somewhere above them. */
const followers = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/** The parent in the flattened tree: out of a slot's shadow root, through to the host. */
const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The `lang` of the nearest element that has one, from `element` itself outwards across shadow roots. */
export function nearestLang(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element && node.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

/** Whether Intl understands `tag`: a malformed `lang` must not make every format throw. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * The language that its host speaks: the nearest `lang` (own, ancestors across shadow roots, document), else the feed's,
 * else English. Follows `lang` attributes that change later, with one observer for the page.
 */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  readonly #feedLanguage: () => string | undefined;
  #nearest: string | undefined;

  /** @param feedLanguage BCP 47 tag of the feed that the host shows, when it is known. */
  constructor(host: Host, feedLanguage: () => string | undefined = () => undefined) {
    this.#host = host;
    this.#feedLanguage = feedLanguage;
    host.addController(this);
  }

  /** BCP 47 tag. */
  get language(): string {
    return this.#nearest ?? this.#feedLanguage() ?? 'en';
  }

  hostConnected(): void {
    followers.add(this);
    observer ??= new MutationObserver(() => followers.forEach((follower) => follower.refresh()));
    if (followers.size === 1) observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.refresh();
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size === 0) observer?.disconnect();
  }

  /** Reads the language again; the host calls it when its own `lang` changes. */
  refresh(): void {
    const lang = nearestLang(this.#host);
    const nearest = lang !== undefined && isLanguageTag(lang) ? lang : undefined;
    if (nearest === this.#nearest) return;
    this.#nearest = nearest;
    this.#host.requestUpdate();
  }
}
