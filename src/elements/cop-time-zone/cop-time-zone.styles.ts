import { css } from 'lit';

/** The zone and the way to change it: one narrow column, or one line. */
export const timeZoneStyles = css`
  .choice {
    display: grid;
    gap: var(--_1);
    max-inline-size: 30em;
  }
  .sentence + .choice {
    margin-block-start: var(--_2);
  }
  #label {
    font-weight: 600;
  }
  .zone {
    justify-content: space-between;
    text-align: start;
    background: var(--cop-surface, Field);
    color: var(--cop-text, FieldText);
  }
  .zone::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0 var(--_1) 0.25em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  .skeleton {
    max-inline-size: 30em;
    block-size: 20em;
  }
`;
