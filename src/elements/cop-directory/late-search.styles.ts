import { css } from 'lit';

/** What is in an open menu, and the chosen filters. */
export const lateSearchStyles = css`
  .badge {
    min-inline-size: 1.5em;
    padding-inline: 0.3em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_small);
    font-weight: 600;
    text-align: center;
  }
  .menu > label {
    display: flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: 32px;
    padding-inline: var(--_1);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .menu > label > .muted {
    margin-inline-start: auto;
  }
  .menu > label:hover {
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  .menu > .seek {
    margin-block-end: var(--_2);
  }
  .menu > p {
    max-inline-size: 22em;
    padding: var(--_2) var(--_1) 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
    margin-block-end: var(--_3);
  }
  .chip {
    border-color: var(--_border);
    border-radius: 2em;
    background: var(--_tint);
  }
  .timeless {
    margin-block-end: var(--_3);
  }
  @media (pointer: coarse) {
    .menu > label {
      min-block-size: 44px;
    }
  }
`;
