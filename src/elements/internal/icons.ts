import { svg, html, type TemplateResult } from 'lit';

// One path each: the build closes no shape, and what follows one would be inside it, where nothing is drawn.
const shapes = {
  people: svg`<path d="M4.75 7a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0M2.5 16c.4-2.9 2.3-4.5 5-4.5s4.6 1.6 5 4.5M13 4.5a2.6 2.6 0 0 1 0 5M14.5 11.8c1.7.6 2.7 2 3 4.2" />`,
  repeat: svg`<path d="M3.5 9.5V8a3 3 0 0 1 3-3H16m-3-3 3 3-3 3M16.5 10.5V12a3 3 0 0 1-3 3H4m3 3-3-3 3-3" />`,
  calendar: svg`<path d="M5 4h10a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM3 8.5h14M7 2.5v3M13 2.5v3" />`,
  chevron: svg`<path d="m5.5 8 4.5 4.5L14.5 8" />`,
  close: svg`<path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />`,
  search: svg`<path d="M3.75 9a5.25 5.25 0 1 0 10.5 0a5.25 5.25 0 1 0-10.5 0M13 13l4 4" />`,
};

/** A small drawing beside words; nothing to those who hear the page. */
export const icon = (name: keyof typeof shapes): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true" class="icon ${name}">${shapes[name]}</svg>`;
