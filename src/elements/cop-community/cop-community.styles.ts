import { css } from 'lit';

/** One community: a title, two blocks side by side, then parts with their headings in a column of their own. */
export const communityStyles = css`
  header {
    display: grid;
    gap: var(--_1);
    margin-block-end: var(--_4);
  }
  .title {
    font-size: var(--_title);
    line-height: 1.25;
  }
  .gloss {
    font-size: var(--_lead);
  }
  .summary {
    margin-block-start: var(--_1);
    font-size: var(--_lead);
    text-wrap: pretty;
  }
  .community > .notice {
    margin-block: var(--_4);
  }
  .top {
    display: grid;
    gap: var(--_4);
    align-items: start;
    margin-block: var(--_6);
  }
  .top:not(:has(section)) {
    display: none;
  }
  .joining,
  .next {
    display: grid;
    gap: var(--_3);
    justify-items: start;
    padding: var(--_4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .next {
    gap: var(--_1);
  }
  .joining > *,
  .next > * {
    max-inline-size: 100%;
  }
  .block-title {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  .eligibility {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_2);
    font-weight: 600;
  }
  .eligibility > svg {
    margin-block-start: 0.2em;
  }
  .joining .notice {
    inline-size: 100%;
    padding-block: var(--_2);
  }
  .other-ways {
    inline-size: 100%;
    margin-block-start: var(--_2);
    padding-block-start: var(--_3);
    border-block-start: 1px solid var(--_border);
  }
  .help,
  .paragraphs {
    display: grid;
    gap: var(--_2);
  }
  .day,
  .topic {
    font-weight: 600;
  }
  .next .range {
    font-size: var(--_lead);
  }
  .cancelled {
    color: var(--_danger);
    font-weight: 600;
  }
  .actions > .quiet {
    text-align: start;
    margin-inline: calc(-1 * var(--_2));
  }
  .next .topic,
  .next .actions,
  .next .zone {
    margin-block-start: var(--_2);
  }
  .next .zone {
    inline-size: 100%;
  }
  .way-list {
    margin-block-start: var(--_1);
  }
  .form {
    scroll-margin-block-start: var(--_4);
    margin-block-end: var(--_6);
    padding: var(--_6);
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }
  .form:focus {
    outline: none;
  }
  .skeleton.line {
    block-size: 1.75em;
    max-inline-size: 20em;
  }
  .skeleton.block {
    block-size: 14em;
    margin-block-start: var(--_4);
  }
  @container cop (inline-size > 38em) {
    .top:has(> :nth-child(2)) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      align-items: stretch;
    }
    .joining,
    .next {
      align-content: start;
      padding: var(--_6);
    }
  }
  @container cop (inline-size <= 24em) {
    .form {
      padding: var(--_4);
    }
  }
`;
