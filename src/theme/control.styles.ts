import { css } from 'lit';

/** Buttons, and links that look like them: `button`, `.button`. */
export const controlStyles = css`
  button,
  .button {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    min-block-size: 32px;
    border-radius: var(--_radius);
    display: inline-flex;
    align-items: center;
    gap: var(--_2);
    padding: var(--_1) var(--_3);
    border: 1px solid var(--_control-border);
    background: transparent;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 120ms;
  }
  button:hover,
  .button:hover {
    background: var(--_tint);
  }
  button:active,
  .button:active {
    transform: translateY(1px);
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }
  .quiet {
    border-color: transparent;
    color: var(--_accent);
    padding-inline: var(--_2);
  }
  .link {
    display: inline;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .link:hover {
    background: none;
    text-decoration-thickness: 0.12em;
  }
  @media (pointer: coarse) {
    button:not(.link),
    .button {
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
    button:active,
    .button:active {
      transform: none;
    }
  }
  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
