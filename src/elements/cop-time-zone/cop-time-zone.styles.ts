import { css } from 'lit';

/** What keeps the space of the zone and of the choice. */
export const timeZoneStyles = css`
  .skeleton {
    max-inline-size: 30em;
    block-size: 6em;
  }
`;
