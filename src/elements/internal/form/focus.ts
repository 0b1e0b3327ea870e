import type { LitElement } from 'lit';
import { controlId, labelId } from './field-template.ts';

/** Focuses what `selector` finds in the host's shadow root once it is drawn. */
export async function focusWhenDrawn(host: LitElement, selector: string): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}

/** Focuses the control with `path`, its label in view: the browser by itself would show only the control. */
export function leadTo(host: LitElement, path: string): void {
  const root = host.renderRoot as ShadowRoot;
  root.getElementById(labelId(path))?.scrollIntoView({ block: 'center' });
  root.getElementById(controlId(path))?.focus({ preventScroll: true });
}

/** Whether the visitor has gone on to something else on the page. */
export const isElsewhere = (host: Element): boolean => !host.matches(':focus-within') && document.activeElement !== document.body;
