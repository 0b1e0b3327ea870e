import { css } from 'lit';

/** What only a community has of the parts under their headings: its picture, its meetings, when it was last changed. */
export const sectionStyles = css`
  img {
    max-inline-size: min(100%, 24em);
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .later > li {
    display: grid;
    gap: 0 var(--_4);
  }
  .later .day {
    font-weight: 400;
  }
  .foot {
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_border);
    max-inline-size: none;
  }
  @container cop (inline-size > 38em) {
    .later > li {
      grid-template-columns: 14em 12em minmax(0, 1fr);
    }
  }
`;
