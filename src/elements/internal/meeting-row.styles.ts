import { css } from 'lit';

/** What a meeting looks like wherever it is shown: what is not as planned in words and colour, what is folded. */
export const meetingRowStyles = css`
  .range,
  .name {
    font-weight: 600;
  }
  .range {
    display: inline-block;
  }
  .status {
    font-weight: 600;
  }
  .cancelled {
    color: var(--_danger);
  }
  .now {
    color: var(--_accent);
  }
  s {
    color: var(--_muted);
  }
  /* Lines do not go through blocks by themselves. */
  s .range,
  s time {
    text-decoration: line-through;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
    color: var(--_accent);
  }
  details > div {
    display: grid;
    gap: var(--_1);
    padding-block: var(--_1);
  }
  .where .button,
  .where .actions {
    margin-block: var(--_1);
  }
  .actions > .quiet {
    margin-inline: calc(-1 * var(--_2));
    text-align: start;
  }
`;
