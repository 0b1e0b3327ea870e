import { css } from 'lit';

/** The search, the menus of filters, closed, and what stands around the lists. */
export const directoryStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_3) var(--_2);
    margin-block-end: var(--_3);
  }
  .search {
    flex: 1 1 16em;
    max-inline-size: 28em;
  }
  .search > label {
    display: block;
    margin-block-end: var(--_1);
    font-weight: 600;
  }
  .facets {
    display: contents;
  }
  .facet {
    position: relative;
  }
  .facet[open] .chevron {
    transform: rotate(180deg);
  }
  .facet > summary {
    list-style: none;
    border-radius: var(--_radius);
    min-block-size: 32px;
    user-select: none;
  }
  .facet > summary::-webkit-details-marker {
    display: none;
  }
  .menu {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + var(--_1));
    inset-inline-start: 0;
    inline-size: max-content;
    min-inline-size: 100%;
    max-inline-size: min(20em, 90cqi);
    max-block-size: 20em;
    overflow: auto;
    padding: var(--_2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--cop-surface, Canvas);
    color: var(--cop-text, CanvasText);
    box-shadow: 0 2px 8px rgb(0 0 0 / 12%);
  }
  [data-end] > .menu {
    inset-inline: auto 0;
  }
  .menu > .line {
    block-size: 6em;
    min-inline-size: 10em;
  }
  .tools > .unfold {
    display: none;
  }
  .above {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_1) var(--_4);
    margin-block-end: var(--_3);
  }
  .count {
    min-block-size: 1.5em;
    font-weight: 600;
  }
  .near {
    font-weight: 400;
  }
  .sort {
    display: flex;
    align-items: center;
    gap: var(--_2);
  }
  .sort > select {
    inline-size: auto;
  }
  .zone {
    flex-basis: 100%;
    min-block-size: 1.85em;
  }
  .nothing-matches,
  .help {
    display: grid;
    gap: var(--_3);
    justify-items: start;
  }
  .help {
    gap: var(--_1);
  }
  [part='empty'] + .help {
    margin-block-start: var(--_2);
  }
  .past {
    margin-block: var(--_8) var(--_3);
    font-size: var(--_lead);
  }
  .show-more {
    margin-block-end: var(--_4);
  }
  .sorting {
    min-block-size: 40em;
  }
  @media (pointer: coarse) {
    .facet > summary {
      min-block-size: 44px;
    }
  }
  @container cop (inline-size <= 30em) {
    .tools > .unfold {
      display: inline-flex;
    }
    .facets {
      display: grid;
      gap: var(--_2);
      inline-size: 100%;
    }
    .facets:not([data-open]) {
      display: none;
    }
    .facet > summary {
      inline-size: 100%;
    }
    .facet > summary > .chevron {
      margin-inline-start: auto;
    }
    .menu {
      position: static;
      max-inline-size: none;
      margin-block-start: var(--_1);
      box-shadow: none;
    }
  }
`;
