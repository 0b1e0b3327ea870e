import { css } from 'lit';

/**
 * What every widget starts from: the host page's type and colours, a scale of space and of sizes, focus, links, states.
 * Names that begin with `--_` are private; pages set the `--cop-*` tokens of `tokens.ts`.
 */
export const baseStyles = css`
  :host {
    display: block;
    --_accent: var(--cop-accent, var(--_host-link, LinkText));
    --_on-accent: var(--cop-on-accent, var(--_host-on-link, Canvas));
    --_text: var(--cop-text, inherit);
    --_muted: var(--cop-text-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_surface: var(--cop-surface, transparent);
    --_tint: var(--cop-tint, color-mix(in srgb, currentColor 4%, transparent));
    --_border: var(--cop-border, color-mix(in srgb, currentColor 16%, transparent));
    --_control-border: color-mix(in srgb, currentColor 56%, transparent);
    --_danger: var(--cop-danger, light-dark(#b3261e, #ff8a80));
    --_radius: var(--cop-radius, 6px);
    --_1: var(--cop-space, 4px);
    --_2: calc(2 * var(--_1));
    --_3: calc(3 * var(--_1));
    --_4: calc(4 * var(--_1));
    --_6: calc(6 * var(--_1));
    --_8: calc(8 * var(--_1));
    --_12: calc(12 * var(--_1));
    --_small: 0.8125em;
    --_lead: 1.125em;
    --_title: 1.375em;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .cop {
    container: cop / inline-size;
    /* As our words are read, whatever the page's are: half turned, "7:00 p.m." would be "p.m. 7:00". */
    direction: ltr;
    color: var(--_text);
    font-family: var(--cop-font-family, inherit);
    font-size: var(--cop-font-size, inherit);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  ul,
  ol {
    list-style: none;
  }
  p {
    max-inline-size: 70ch;
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.12em;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    border-radius: 2px;
  }
  svg {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .small {
    font-size: var(--_small);
  }
  .muted {
    color: var(--_muted);
  }
  .notice {
    padding: var(--_3) var(--_4);
    border-inline-start: 3px solid var(--_border);
    background: var(--_tint);
  }
  .skeleton {
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  @media (forced-colors: active) {
    :host {
      --_border: CanvasText;
      --_control-border: CanvasText;
      --_muted: CanvasText;
      --_accent: LinkText;
      --_danger: CanvasText;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
`;
