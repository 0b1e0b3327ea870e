import { css } from 'lit';

/** Reads like a page: headings in a column of their own where there is room, text at a readable measure. */
export const aboutStyles = css`
  .section:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .section {
    align-items: baseline;
    gap: var(--_3) var(--_8);
    padding-block: var(--_6);
  }
  .section-title {
    font-size: var(--_lead);
  }
  .section-body {
    gap: var(--_4);
  }
  .section-body ul.traits > li + li {
    margin: 0;
  }
  [part='association'] {
    margin-block-end: calc(-1 * var(--_3));
  }
  .lead {
    font-size: var(--_lead);
    text-wrap: pretty;
  }
  .paragraphs,
  .part,
  .section-body .help {
    display: grid;
    gap: var(--_2);
  }
  .part + .part {
    margin-block-start: var(--_2);
  }
  .bullets {
    display: grid;
    gap: var(--_1);
    max-inline-size: 70ch;
  }
  .traits {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: var(--_4);
  }
  .traits > li {
    padding-block-start: var(--_2);
    border-block-start: 2px solid var(--_border);
  }
  .traits span {
    display: block;
  }
  address {
    font-style: normal;
  }
  .lines {
    white-space: pre-line;
  }
  .section img:not(.portrait) {
    display: block;
    max-inline-size: min(100%, 10em);
    max-block-size: 4em;
    object-fit: contain;
    object-position: left;
    margin-block-end: var(--_1);
  }
  .copyright {
    display: grid;
    gap: var(--_1);
    padding-block: var(--_4);
    border-block-start: 1px solid var(--_border);
  }
  @container cop (inline-size > 38em) {
    .section {
      grid-template-columns: 13em minmax(0, 1fr);
    }
  }
`;
