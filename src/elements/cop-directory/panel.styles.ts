import { css } from 'lit';

/** What a card opens: across the list, and one with its card where there is one column. */
export const panelStyles = css`
  .panel {
    grid-column: 1 / -1;
    margin-block-end: var(--_4);
    padding: var(--_6);
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }
  .panel > .content {
    min-block-size: 24em;
  }
  .panel-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2);
    max-inline-size: none;
    margin-block-start: var(--_6);
    padding-block-start: var(--_3);
    border-block-start: 1px solid var(--_border);
    font-size: var(--_small);
  }
  /* Where the panel lies right under its card, it need not say again what the card says. */
  .list .panel {
    padding-block-start: 0;
  }
  .list .panel > cop-community::part(header) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container cop (inline-size < 34.9em) {
    .card[data-open] {
      margin-block-end: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .card[data-open] > .facts,
    .card[data-open] > .action {
      display: none;
    }
    .panel {
      padding: var(--_4);
      padding-block-start: 0;
      border-block-start: 0;
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
    .panel > cop-community {
      margin-block-start: calc(-1 * var(--_4));
    }
    .panel > cop-community::part(header) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
