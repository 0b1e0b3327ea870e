import { css } from 'lit';

/** A button; what it opens lies over the widgets that follow on the page. */
export const addToCalendarStyles = css`
  :host([open]) .cop {
    position: relative;
    z-index: 1;
  }
  .box {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .box > button {
    text-align: start;
  }
  .box > .quiet {
    margin-inline: calc(-1 * var(--_2));
  }
  [aria-expanded='true'] .chevron {
    transform: scaleY(-1);
  }
  .box > .skeleton {
    block-size: 32px;
    inline-size: 11em;
  }
`;
