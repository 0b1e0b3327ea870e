import { css } from 'lit';

/** What a proposal has beside what every form has: a checklist, what is told, and rows of steps. */
export const proposalStyles = css`
  .section-title {
    font-size: var(--_lead);
  }
  .body > .section-title {
    margin-block-start: var(--_4);
  }
  .about,
  .requirements {
    display: grid;
    gap: var(--_2);
  }
  .requirements > ul {
    display: grid;
    gap: var(--_3);
  }
  .progress {
    font-weight: 600;
  }
  .steps {
    display: grid;
    gap: var(--_4);
    inline-size: 100%;
    margin-block: var(--_2);
  }
  .steps > li {
    display: grid;
    gap: var(--_2) var(--_3);
    align-items: end;
    justify-items: start;
    padding-inline-start: var(--_3);
    border-inline-start: 2px solid var(--_border);
  }
  .steps .quiet {
    margin-inline-start: calc(-1 * var(--_2));
  }
  .steps .field {
    inline-size: 100%;
  }
  .steps .label {
    font-weight: 400;
  }
  @container cop (inline-size >= 30em) {
    .steps > li {
      grid-template-columns: minmax(0, 1fr) 11em auto;
      padding: 0;
      border: 0;
    }
  }
`;
