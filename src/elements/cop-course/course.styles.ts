import { css } from 'lit';

/** A course: a title, two blocks side by side, then parts with their headings in a column of their own. */
export const courseStyles = css`
  .courses {
    display: grid;
    gap: var(--_12);
  }
  header {
    display: grid;
    gap: var(--_1);
  }
  .title {
    font-size: var(--_title);
    line-height: 1.25;
  }
  .summary {
    margin-block-start: var(--_1);
    font-size: var(--_lead);
    text-wrap: pretty;
  }
  header .notice {
    margin-block-start: var(--_4);
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
  .glance {
    display: grid;
    gap: var(--_3);
    padding: var(--_4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .joining {
    justify-items: start;
  }
  .joining > * {
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
  .other-ways {
    inline-size: 100%;
    padding-block-start: var(--_3);
    border-block-start: 1px solid var(--_border);
  }
  .help,
  .paragraphs,
  .run,
  .service {
    display: grid;
    gap: var(--_2);
  }
  .run + .run {
    margin-block-start: var(--_4);
  }
  .chip {
    padding: 2px var(--_2);
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: var(--_small);
  }
  .session {
    display: grid;
    gap: var(--_1) var(--_4);
    padding-block: var(--_3);
  }
  .session + .session {
    border-block-start: 1px solid var(--_border);
  }
  .session .day::first-letter {
    text-transform: uppercase;
  }
  .when > * {
    display: block;
  }
  .about .name:empty {
    display: none;
  }
  .run > .actions > .quiet {
    margin-inline: calc(-1 * var(--_2));
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid CanvasText;
    }
  }
  @container cop (inline-size > 38em) {
    .top:has(> :nth-child(2)) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: stretch;
    }
    .joining,
    .glance {
      align-content: start;
      padding: var(--_6);
    }
    .session {
      grid-template-columns: 15em 12em minmax(0, 1fr);
    }
  }
`;
