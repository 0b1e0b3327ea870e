import { css } from 'lit';

/** The still shape of a search field and six cards or rows. */
export const placeholderStyles = css`
  .field {
    block-size: 3.6em;
    max-inline-size: 28em;
    margin-block-end: var(--_8);
  }
  .placeholders {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_4);
  }
  .placeholders > * {
    block-size: 19em;
  }
  .placeholders.list {
    grid-template-columns: minmax(0, 1fr);
  }
  .placeholders.list > * {
    block-size: 8em;
  }
`;
