/** What a cell's page tells of itself once it has come to rest. */
export interface Report {
  /** How many of each widget the page has, and how many of them show what they are for. */
  readonly widgets: Readonly<Record<string, { readonly there: number; readonly drawn: number }>>;
  /** Texts inside elements that can be seen. */
  readonly fallbacks: readonly string[];
  /** What scripts wrote to the console as a warning or an error, and every error that none of them caught. */
  readonly said: readonly string[];
  readonly uncaught: readonly string[];
  /** Directives of the page's policy that something went against. */
  readonly violations: readonly string[];
  /** What was added to the window since before the widgets' script. */
  readonly globals: readonly string[];
  /** Whether the page can be scrolled sideways. */
  readonly isTooWide: boolean;
  /** The size of a widget's text, by that of the text around it. */
  readonly scale: number;
  readonly hasTrustedTypes: boolean;
  /** What the cell's own script found. */
  readonly found: Readonly<Record<string, unknown>>;
}

/**
 * Runs in a cell's page before everything else, and tells its server once the page is at rest: when every widget is drawn, or
 * the console has said `data-code`. Then the cell's own script may act, on the event `drawn`, and ends with the event `acted`.
 */
export const PROBE = `(() => {
  const { dataset, src } = document.currentScript;
  const said = [], uncaught = [], violations = [], found = {};
  for (const level of ['error', 'warn']) console[level] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({ message }) => message && uncaught.push(message));
  addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    // Browsers ask for it on their own.
    blockedURI.endsWith("/favicon.ico") || violations.push(effectiveDirective));
  document.addEventListener('found', ({ detail }) => Object.assign(found, detail));
  const before = Object.getOwnPropertyNames(window);
  const signs = { 'cop-schedule': 'time', 'cop-directory': '[part~=name]', 'cop-signup-form': 'form', 'cop-next-meeting': 'time', 'cop-time': 'time' };
  const all = (selector, root = document) => [...root.querySelectorAll(selector)].concat(
    [...root.querySelectorAll('.host-root')].flatMap(({ shadowRoot }) => (shadowRoot ? all(selector, shadowRoot) : [])));
  const widgets = () => Object.fromEntries(Object.entries(signs).map(([tag, sign]) => {
    const there = all(tag);
    return [tag, { there: there.length, drawn: there.filter(({ shadowRoot }) => shadowRoot?.querySelector(sign)).length }];
  }).filter(([, { there }]) => there > 0));
  const isSeen = (each) => each.getClientRects().length > 0 && getComputedStyle(each).visibility === 'visible';
  const isDrawn = () => {
    const counts = Object.values(widgets());
    return counts.length > 0 && counts.every(({ there, drawn }) => there === drawn);
  };
  const isAtRest = () => (dataset.code ? said.some((line) => line.includes(dataset.code)) : isDrawn());
  const scale = () => {
    const widget = all('cop-directory')[0];
    const text = widget?.shadowRoot?.querySelector('.cop');
    return text ? parseFloat(getComputedStyle(text).fontSize) / parseFloat(getComputedStyle(widget.parentElement).fontSize) : 1;
  };
  const report = () => fetch(new URL(dataset.report, src), { method: 'POST', mode: 'no-cors', body: JSON.stringify({
    widgets: widgets(), fallbacks: all('.fallback').filter(isSeen).map((each) => each.textContent), said, uncaught, violations,
    globals: Object.getOwnPropertyNames(window).filter((name) => !before.includes(name)),
    isTooWide: document.documentElement.scrollWidth > innerWidth, scale: scale(), hasTrustedTypes: 'trustedTypes' in window, found,
  }) });
  // A page that never comes to rest tells all the same what it is like.
  const end = performance.now() + 12000;
  const rest = () => new Promise((resolve) => {
    const look = () => {
      if (document.readyState !== 'complete' || (!isAtRest() && performance.now() < end)) setTimeout(look, 20);
      // What must not happen has had a turn of everything to happen in.
      else requestAnimationFrame(() => setTimeout(resolve, 50));
    };
    look();
  });
  (async () => {
    await rest();
    if (dataset.acts) {
      const acted = new Promise((resolve) => document.addEventListener('acted', resolve, { once: true }));
      document.dispatchEvent(new Event('drawn'));
      await acted;
      await rest();
    }
    await report();
  })();
})()`;
