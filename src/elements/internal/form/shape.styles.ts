import { css } from 'lit';

/** The still shape that keeps the space while the form is on its way. */
export const shapeStyles = css`
  .shape {
    display: grid;
    gap: var(--_6);
    max-inline-size: 36em;
  }
  .shape .skeleton {
    block-size: 60px;
  }
`;
