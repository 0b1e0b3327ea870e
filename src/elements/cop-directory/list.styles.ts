import { css } from 'lit';

/** One row a community: what for at the left, the facts beside it, the action at the right; a column where that is too wide. */
export const listStyles = css`
  .cards.list {
    grid-template-columns: minmax(0, 1fr);
    border-block-start: 1px solid var(--_border);
  }
  .list > li > .card {
    margin: 0;
    padding-inline: var(--_2);
    border-width: 0 0 1px;
    border-radius: 0;
  }
  .list .panel {
    margin-block: var(--_4);
  }
  @container cop (inline-size > 44em) {
    .list > li > .card {
      grid-row: auto;
      grid-template: auto / minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 11em);
      column-gap: var(--_6);
    }
    .list .head,
    .list .facts {
      display: block;
    }
    .list .action {
      align-self: start;
      justify-self: end;
      margin: 0;
    }
  }
`;
