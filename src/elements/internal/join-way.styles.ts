import { css } from 'lit';

/** A way of joining in full, wherever it stands. */
export const joinWayStyles = css`
  .way {
    display: grid;
    gap: var(--_2);
    justify-items: start;
  }
  .way + .way {
    margin-block-start: var(--_4);
  }
  .way .small .small {
    font-size: inherit;
  }
  .way-name,
  .join-status {
    font-weight: 600;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_2);
    align-items: center;
  }
  .copyable {
    user-select: all;
    overflow-wrap: anywhere;
  }
  .bullets > li,
  .numbers > li {
    display: list-item;
    margin-inline-start: 1.25em;
    padding-inline-start: var(--_1);
  }
  .bullets {
    list-style: disc;
  }
  .numbers {
    list-style: decimal;
  }
  li::marker {
    color: var(--_muted);
  }
`;
