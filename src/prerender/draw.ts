import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { renderThunked } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement, PropertyValues, ReactiveController } from 'lit';
import { feedContext } from '../context/feed-context.ts';
import { visitorTimeZone } from '../controllers/visitor-time-zone.ts';
import type { Feed } from '../domain/feed.ts';
import type { FeedSource } from '../feed/feed-source.ts';
import type { FeedState } from '../feed/feed-state.ts';
import { ObservableValue } from '../lib/observable.ts';
import { writtenText } from './page.ts';

/** What an element shows of a feed, as it would between its stale notice and its slot. */
export interface Drawing {
  /** With the marks that lit's renderer leaves. */
  readonly html: string;
  /** The element's styles, in their order. */
  readonly css: readonly string[];
}

/** The parts of an element that its page calls, and that nobody else may. */
interface Drawn extends Omit<LitElement, 'renderRoot' | 'connectedCallback' | 'disconnectedCallback' | 'addController'> {
  addController(controller: ReactiveController): void;
  renderRoot: ShadowRoot;
  connectedCallback(): void;
  disconnectedCallback(): void;
  enableUpdating(): void;
  willUpdate(changed: PropertyValues): void;
  renderFeed(feed: Feed): unknown;
}

type DrawnClass = (new () => Drawn) & { readonly elementStyles: readonly unknown[] };

/** Whether something is still on its way. */
const isPending = (html: string): boolean => /class="[^"]*\bskeleton\b|>\u00a0</.test(html.replace(/<!--.*?-->/g, ''));
/** How often to look whether late parts have come, and how far apart, in ms. */
const LOOKS = 400;
const PAUSE = 5;
/** A drawing that has stayed the same for so many looks is done. */
const STILL = 4;

class ReadySource extends ObservableValue<FeedState> implements FeedSource {
  readonly urls: readonly string[] = [];

  refresh(): void {
    // A feed that is drawn once does not change.
  }
}

/** Elements inside the one that is drawn speak its language, and keep to the zone that its page sets. */
const renderersFor = (language: string, fixedZone: string | undefined): (typeof LitElementRenderer)[] => [
  class extends LitElementRenderer {
    constructor(tag: string) {
      super(tag);
      this.element.setAttribute('lang', language);
      this.element.attributeChangedCallback('lang', null, language);
      if (fixedZone !== undefined) this.setProperty('timeZone', fixedZone);
    }
  },
];

/**
 * Draws `tag` once, with everything that it loads late.
 * @param attributes as HTML writes them; a boolean one is the empty string.
 * @param reader whose language (BCP 47) it speaks, and in whose zone (IANA) it shows times.
 */
export async function draw(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  feed: Feed,
  { language, timeZone }: { readonly language: string; readonly timeZone: string },
): Promise<Drawing> {
  visitorTimeZone().value = timeZone;
  const controllers = new Set<ReactiveController>();
  const DrawnElement = customElements.get(tag) as unknown as DrawnClass;
  const element = new (class extends DrawnElement {
    override addController(controller: ReactiveController): void {
      controllers.add(controller);
      super.addController(controller);
    }
  })();
  // Updates are made here, one by one, and never into a page that is not there.
  element.enableUpdating = () => undefined;
  element.renderRoot = Object.assign(element.attachShadow({ mode: 'open' }), { adoptedStyleSheets: [] });
  element.addEventListener('context-request', (event) => {
    const request = event as Event & { context: unknown; callback: (source: FeedSource) => void };
    if (request.context === feedContext) request.callback(new ReadySource({ status: 'ready', feed, issues: [] }));
  });
  for (const [name, value] of Object.entries({ ...attributes, lang: language })) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  const look = (): string => {
    for (const controller of controllers) controller.hostUpdate?.();
    element.willUpdate(new Map());
    const html = collectResultSync(
      renderThunked(element.renderFeed(feed), { elementRenderers: renderersFor(language, attributes['time-zone']) }),
    );
    for (const controller of controllers) controller.hostUpdated?.();
    return html;
  };
  element.connectedCallback();
  try {
    let html = '';
    for (let looks = 0, still = 0; looks < LOOKS && still < STILL; looks++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const drawn = look();
      still = drawn === html && !isPending(drawn) ? still + 1 : 0;
      html = drawn;
    }
    const css = [...DrawnElement.elementStyles, ...element.renderRoot.adoptedStyleSheets].map(writtenText);
    return { html, css: css.filter(Boolean) };
  } finally {
    element.disconnectedCallback();
  }
}
