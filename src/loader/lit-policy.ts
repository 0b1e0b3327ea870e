import { report } from '../lib/report.ts';

/** As far as Lit needs it of https://w3c.github.io/trusted-types/. */
interface Policy {
  createHTML(html: string): unknown;
}

const page = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

let isForbidden = false;

/** Whether the page lets Lit make elements of templates. */
export const canDraw = (): boolean => !isForbidden;

/**
 * What Lit's own line `trustedTypes.createPolicy('lit-html', …)` becomes in the scripts for pages: there it throws, and nothing
 * after it runs, where the page's policy names other policies only, or another Lit has taken the name. Undefined where Lit is
 * to do without, which it can unless the page requires Trusted Types: then {@link canDraw} is false, and the web team is told.
 */
export function litPolicy(): Policy | undefined {
  try {
    return page.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });
  } catch (error) {
    try {
      // Asks for what Lit would do.
      new DOMParser().parseFromString('', 'text/html');
    } catch {
      isForbidden = true;
      report('error', 101, 'cop-*', 'the page forbids the Trusted Types policy "lit-html".', error);
    }
    return undefined;
  }
}
