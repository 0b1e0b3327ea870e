import { css } from 'lit';

/**
 * Cards of equal anatomy: the same facts on the same lines of every card in a row. Each card spans seven lines of the
 * list's grid; what it opens takes the whole width of the next line, and the cards after it fill the row.
 */
export const cardStyles = css`
  .cards {
    display: grid;
    grid-auto-flow: row dense;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: var(--_4);
  }
  li {
    display: contents;
  }
  .card {
    grid-row: span 7;
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    position: relative;
    margin-block-end: var(--_4);
    padding: var(--_4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card:hover {
    background: linear-gradient(var(--_tint), var(--_tint)), var(--_surface);
  }
  .card[data-open] {
    border-color: currentColor;
  }
  @supports not (grid-template-rows: subgrid) {
    .card {
      grid-row: span 1;
      grid-template-rows: auto auto auto auto auto 1fr auto;
    }
  }
  .head,
  .facts {
    display: contents;
  }
  .summary:not(:empty) {
    margin-block-end: var(--_3);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .marks:not(:empty),
  .name {
    margin-block-end: var(--_1);
  }
  .mark + .mark::before {
    content: '· ';
  }
  .toggle {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_2);
    inline-size: 100%;
    min-block-size: 0;
    padding: 0;
    border: 0;
    font-size: var(--_lead);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
  }
  .toggle > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .toggle:hover {
    background: none;
  }
  /* The whole card opens; the way of joining lies above it. */
  .toggle::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .toggle:focus-visible {
    outline: none;
  }
  .toggle:focus-visible::after {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .toggle:hover > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .chevron {
    margin-block-start: 0.1em;
    color: var(--_muted);
    transition: transform 140ms;
  }
  [aria-expanded='true'] > .chevron,
  [open] > summary > .chevron {
    transform: rotate(180deg);
  }
  .gloss {
    font-weight: 400;
  }
  .fact {
    display: grid;
    grid-template-columns: 1.125em minmax(0, 1fr);
    gap: var(--_2);
    line-height: 1.4;
  }
  .fact:empty {
    display: block;
  }
  .fact:not(:empty) {
    margin-block-end: var(--_2);
  }
  .fact > svg {
    margin-block-start: 0.125em;
    color: var(--_muted);
  }
  .fact > .skeleton {
    grid-column: 2;
    block-size: 1.4em;
  }
  /* Two lines, also while they are on their way. */
  .dated {
    min-block-size: 2.8em;
  }
  .line {
    display: block;
  }
  .action {
    align-self: end;
    margin-block-start: var(--_2);
  }
  .action > * {
    position: relative;
    z-index: 1;
    text-align: start;
  }
  .action > a,
  .action > button:not(.more) {
    color: var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .card[data-open] {
      border-width: 2px;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .action,
    .chevron {
      display: none;
    }
  }
`;
