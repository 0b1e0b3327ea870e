// What the first file carries to load the second. It runs in pages: the plugin beside it bundles it and fills in the hash.

/** What the two files hand to each other, by the short names that the bundler gave. */
type Names = Readonly<Record<string, unknown>>;

/** As far as it is needed of https://w3c.github.io/trusted-types/. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/** The second file's hash, in the form of https://www.w3.org/TR/sri/. The build puts it here when that file is finished. */
const integrity = '__INTEGRITY_OF_THE_EXTRA_FILE__';

/** This script's address; in the classic script the build puts what `document.currentScript` says in its place. */
const here = import.meta.url;

/** Whether the page names the hash of this script, and so of all that it loads. */
const isPinned = [...document.scripts].some((script) => script.src === here && script.integrity);

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** Where engines do not check what `modulepreload` fetches: all of WebKit, by what HTML has it say of itself. */
const isWebKit = navigator.vendor.startsWith('Apple');

/**
 * A `<link>` needs no leave of Trusted Types, and the engines that have them check what it fetches, but for WebKit. All engines
 * check what a `<script>` fetches; where the page wants an address to be trusted, it may allow the policy `cop-widgets`.
 */
function checkingElement(url: string): HTMLElement {
  if (trustedTypes && !isWebKit) return Object.assign(document.createElement('link'), { rel: 'modulepreload', href: url });
  const rules = { createScriptURL: (address: string) => address };
  const src = trustedTypes ? trustedTypes.createPolicy('cop-widgets', rules).createScriptURL(url) : url;
  return Object.assign(document.createElement('script'), { type: 'module', src });
}

/**
 * Fetches a module into the page's map of modules if it has the hash, so that importing it runs those very bytes. Rejects if
 * it has not, or is not there: importing it then would fetch it anew, unchecked.
 */
async function fetchChecked(url: string): Promise<void> {
  let element: HTMLElement;
  try {
    element = checkingElement(url);
  } catch (error) {
    // WebKit under Trusted Types without our policy cannot check. Who asked for it gets nothing rather than anything.
    if (isPinned) throw error;
    return;
  }
  const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
  Object.assign(element, { integrity, nonce, crossOrigin: 'anonymous' });
  try {
    await new Promise((resolve, reject) => {
      element.onload = resolve;
      element.onerror = () => reject(new Error(`${url} is not there, or is not the file that belongs to ${here}.`));
      document.head.append(element);
    });
  } finally {
    element.remove();
  }
}

async function load(names: () => Names): Promise<Names> {
  // The hash in the address keeps a cache from giving the file of another version.
  const url = new URL(`cop-widgets.extra.js?${integrity.slice(-8)}`, here).href;
  await fetchChecked(url);
  const { default: extra } = (await import(/* @vite-ignore */ url)) as { default: (names: Names) => Names };
  return extra(names());
}

let loading: Promise<Names> | undefined;

/**
 * The second file's names, loaded when they are first asked for.
 *
 * @param names the first file's own, asked for when all of it has run.
 * @returns rejects when the file cannot be had or is not the one that belongs here; the next call tries again.
 */
export const loadExtra = (names: () => Names): Promise<Names> =>
  (loading ??= load(names).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
