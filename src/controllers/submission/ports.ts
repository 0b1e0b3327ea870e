import { systemClock } from '../system-clock.ts';

/** What sending needs from the page. Tests pass their own. */
export interface SubmissionPorts {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Calls `run` after `ms` milliseconds. @returns a function that calls it off. */
  after(ms: number, run: () => void): () => void;
  /** In [0, 1). */
  random(): number;
  /** Milliseconds since 1970: `Retry-After` may be a date. */
  now(): number;
  /** Whether the browser knows that it has no connection. */
  isOffline?(): boolean;
  /** Watches whether the page's policy (CSP) forbids what is sent to the origin of `url`. */
  watchPolicy?(url: string): PolicyWatch;
  /** Opens an empty tab that knows nothing of this page; null where the browser does not let it. */
  openTab?(name: string): { close(): void } | null;
}

/** A watch for violations of the page's policy. */
export interface PolicyWatch {
  /** Waits for a violation that the browser has still to tell. */
  isBroken(): Promise<boolean>;
  stop(): void;
}

/** Browsers tell of a violation a little after what it forbade has failed. */
const GRACE_MS = 300;

/** The page's own. `fetch` is looked up at each call, as pages replace it. */
export const pagePorts: SubmissionPorts = {
  fetch: (url, init) => globalThis.fetch(url, init),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  now: () => systemClock.now(),
  isOffline: () => !navigator.onLine,
  watchPolicy(url) {
    const origin = URL.canParse(url) ? new URL(url).origin : url;
    let isBroken = false;
    let tell: () => void = () => undefined;
    const note = ({ blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
      // Some browsers name only the origin, some name the kind.
      if (disposition !== 'enforce' || !(blockedURI.startsWith(origin) || blockedURI === 'form-action')) return;
      isBroken = true;
      tell();
    };
    document.addEventListener('securitypolicyviolation', note);
    return {
      isBroken: () =>
        new Promise((resolve) => {
          tell = () => resolve(isBroken);
          if (isBroken) tell();
          else setTimeout(tell, GRACE_MS);
        }),
      stop: () => document.removeEventListener('securitypolicyviolation', note),
    };
  },
  openTab(name) {
    const tab = window.open('', name);
    if (tab) tab.opener = null;
    return tab;
  },
};
