import { report } from '../../lib/report.ts';
import { version } from '../../lib/version.ts';
import { canDraw } from '../../loader/lit-policy.ts';

/** What every element that this registers says of itself. */
interface Versioned extends CustomElementConstructor {
  version?: string;
}

let isTold = false;

/**
 * Registers `element` as `tag` unless the tag is taken: two copies of the library on a page never throw, the first wins.
 * Where that is of another version, the web team is told once. Nothing is
 * registered where a policy of the page keeps Lit from drawing: what stands inside the elements then stays in sight.
 */
export function defineElement(tag: string, element: Versioned): void {
  if (!canDraw()) return;
  const first: Versioned | undefined = customElements.get(tag);
  if (!first) customElements.define(tag, Object.assign(element, { version }));
  else if (first.version !== version && !isTold) {
    isTold = true;
    report('warn', 102, tag, `version ${first.version} came first, and is used.`);
  }
}
