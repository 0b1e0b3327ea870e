import { css } from 'lit';

/** The choice of a zone: one narrow column, or one line that opens. */
export const timeZoneStyles = css`
  .choice {
    display: grid;
    gap: var(--_1);
    max-inline-size: 26em;
  }
  .sentence + .choice {
    margin-block-start: var(--_2);
  }
  label {
    font-weight: 600;
  }
`;
