import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

const followers = new Set<HostLinkController>();
let observer: MutationObserver | undefined;
let darkScheme: MediaQueryList | undefined;
const measureAll = (): void => followers.forEach((follower) => follower.measure());

/** Relative luminance (WCAG 2.2) of a computed `rgb(…)` colour; undefined for another notation. */
function luminance(color: string): number | undefined {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.slice(1);
  const linear = channels?.map((channel) => {
    const value = Number(channel) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return linear && 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/**
 * Gives its host's styles the colour that a link has at this place of the page (`--_host-link`), and white or black,
 * whichever reads better on it (`--_host-on-link`). Measured again when the page changes its theme. A shadow root
 * cannot inherit the page's link colour: CSS has no way to ask for it.
 */
export class HostLinkController implements ReactiveController {
  readonly #host: Host;
  readonly #sheet = new CSSStyleSheet();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
    if (followers.size === 1) {
      darkScheme ??= matchMedia('(prefers-color-scheme: dark)');
      darkScheme.addEventListener('change', measureAll);
      observer ??= new MutationObserver(measureAll);
      const options = { attributes: true, attributeFilter: ['class', 'data-theme', 'data-bs-theme', 'data-color-scheme'] };
      observer.observe(document.documentElement, options);
      observer.observe(document.body, options);
    }
    const { shadowRoot } = this.#host;
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(this.#sheet)) shadowRoot.adoptedStyleSheets.push(this.#sheet);
    this.measure();
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size > 0) return;
    observer?.disconnect();
    darkScheme?.removeEventListener('change', measureAll);
  }

  /** Reads the colour of a link that stands for an instant, unseen, beside the host. */
  measure(): void {
    const probe = document.createElement('a');
    probe.href = '#';
    probe.hidden = true;
    // Not inside it: before the host is drawn it has no slot, and what is in no slot has no style.
    this.#host.after(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    const light = luminance(color);
    const onLink = light === undefined ? 'Canvas' : light > 0.179 ? '#000' : '#fff';
    this.#sheet.replaceSync(color && `:host{--_host-link:${color};--_host-on-link:${onLink}}`);
  }
}
