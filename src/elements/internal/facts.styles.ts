import { css } from 'lit';

/** Parts under their headings, which have a column of their own where there is room; facts as name and value; people. */
export const factsStyles = css`
  .section {
    display: grid;
    gap: var(--_2) var(--_6);
    padding-block: var(--_4);
    border-block-start: 1px solid var(--_border);
  }
  .section-body {
    display: grid;
    gap: var(--_3);
    min-inline-size: 0;
  }
  .section-body ul:not(.bullets) > li + li {
    margin-block-start: var(--_2);
  }
  .facts,
  .pair > dd {
    display: grid;
    gap: var(--_2);
  }
  .facts .pair {
    display: grid;
    gap: 0 var(--_4);
  }
  dt {
    color: var(--_muted);
  }
  .person {
    display: grid;
  }
  img.portrait {
    inline-size: var(--_12);
    aspect-ratio: 1;
    object-fit: cover;
    margin-block-end: var(--_1);
    border-radius: 50%;
  }
  .person > p:empty {
    display: none;
  }
  .details:not(:empty) {
    margin-inline-start: var(--_2);
  }
  @container cop (inline-size > 38em) {
    .section {
      grid-template-columns: 11em minmax(0, 1fr);
    }
    .facts .pair {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
`;
