import type { ReactiveController, ReactiveElement } from 'lit';
import type { Feed } from '../../domain/feed.ts';
import { feedZones } from '../../domain/feed-zones.ts';
import { type JsonLdGraph, jsonLdText, mergeGraphs } from '../../domain/structured-data/json-ld.ts';
import { structuredData } from '../../domain/structured-data/structured-data.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { structuredDataScope } from './structured-data-scope.ts';

/** What a widget shows now; undefined while it has no feed. */
export type Shown = () => { readonly feed: Feed | undefined; readonly language: string; readonly now: Instant };

/** What each widget of the page has to tell. */
const told = new Map<ReactiveElement, JsonLdGraph>();
let script: HTMLScriptElement | undefined;

/** What Trusted Types is here, as far as it is needed. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): { createScript(text: string): string };
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/** `text` as pages with Trusted Types want it for a script, though data never run. It holds nothing but JSON that we have written. */
function trusted(text: string): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('cop-widgets-data', { createScript: (data) => data });
  return policy ? policy.createScript(text) : text;
}

/** Writes what all widgets tell into the one script of the page, in place of what stood there and of what came with the page. */
function write(): void {
  const text = told.size > 0 ? jsonLdText(mergeGraphs([...told.values()])) : '';
  if (text === (script?.textContent ?? '')) return;
  script?.remove();
  script = undefined;
  if (!text) return;
  for (const other of document.querySelectorAll('script[data-cop-widgets]')) other.remove();
  const next = document.createElement('script');
  next.type = 'application/ld+json';
  next.dataset['copWidgets'] = '';
  next.text = trusted(text);
  document.head.append(next);
  script = next;
}

/** Follows a widget and keeps the page's data for search engines in step with it. */
class Teller implements ReactiveController {
  #known = '';
  #feed: Feed | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly shown: Shown,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#feed = undefined;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const { feed, language, now } = this.shown();
    const known = `${language} ${this.host
      .getAttributeNames()
      .map((name) => this.host.getAttribute(name))
      .join()}`;
    if (!this.host.isConnected || (feed === this.#feed && known === this.#known)) return;
    this.#feed = feed;
    this.#known = known;
    const scope = feed && structuredDataScope(this.host.localName, (name) => this.host.getAttribute(name), feed);
    if (feed) told.set(this.host, structuredData(feed, { ...scope, language, now, timeZone: feedZones(feed)[0] ?? 'UTC' }));
    else told.delete(this.host);
    write();
  }

  hostDisconnected(): void {
    told.delete(this.host);
    // What is moved comes back at once.
    queueMicrotask(write);
  }
}

/** Has search engines told of what `host` shows, as long as it is in the page. */
export function tell(host: ReactiveElement, shown: Shown): void {
  new Teller(host, shown).hostUpdated();
}
