import { css } from 'lit';

/** Groups with their headings in a column of their own where there is room; a resource takes two quiet lines. */
export const resourcesStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  [part='count'] {
    margin-block: var(--_2) var(--_3);
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .group {
    display: grid;
    align-items: baseline;
    gap: var(--_3) var(--_6);
    padding-block: var(--_6);
    border-block-start: 1px solid var(--_border);
  }
  .resources > .group:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .group > ul {
    display: grid;
    gap: var(--_4);
  }
  .name {
    font-weight: 500;
    max-inline-size: 70ch;
  }
  .name > .details {
    display: block;
    font-weight: 400;
  }
  .joining {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_4);
    align-items: center;
    justify-content: space-between;
    padding: var(--_2) var(--_4);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .lock {
    vertical-align: -0.2em;
  }
  .form {
    padding: var(--_6);
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }
  .form:focus {
    outline: none;
  }
  @container cop (inline-size <= 24em) {
    .form {
      padding: var(--_4);
    }
  }
  @container cop (inline-size > 38em) {
    .group {
      grid-template-columns: 14em minmax(0, 1fr);
    }
    .group > :not(:first-child) {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
