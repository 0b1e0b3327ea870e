import { css } from 'lit';

/** The finder: one question a screen with big choices, then cards with reasons. */
export const finderStyles = css`
  .finder,
  form,
  .told,
  .reasons,
  .results,
  .ask,
  .help {
    display: grid;
    gap: var(--_2);
  }
  .finder,
  .results {
    gap: var(--_4);
  }
  form {
    gap: var(--_3);
  }
  .heading {
    font-size: var(--_title);
    line-height: 1.25;
  }
  .question,
  .results-title {
    font-size: var(--_lead);
  }
  .question:focus,
  .results-title:focus {
    outline: none;
  }
  .question:focus-visible,
  .results-title:focus-visible {
    outline: 2px solid currentColor;
  }
  legend {
    padding: 0;
  }
  fieldset {
    display: grid;
    gap: var(--_2);
  }
  .choices {
    display: grid;
    gap: var(--_2);
    margin-block-start: var(--_2);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--_3);
    min-block-size: 48px;
    padding: var(--_2) var(--_4);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    transition: background-color 120ms;
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .choice :focus-visible {
    outline: none;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
    margin-block-start: var(--_2);
  }
  .ways .back {
    order: -1;
  }
  .result {
    display: grid;
    gap: var(--_3);
    justify-items: start;
    padding: var(--_4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .result > cop-community {
    inline-size: 100%;
    padding-block-start: var(--_4);
    border-block-start: 1px solid var(--_border);
  }
  .name {
    font-size: var(--_lead);
  }
  .reasons {
    gap: var(--_1);
  }
  .reasons > li,
  .for {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_2);
  }
  .reasons svg {
    margin-block-start: 0.2em;
    color: var(--_accent);
  }
  .for svg {
    margin-block-start: 0.2em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
    color: var(--_accent);
  }
  details > .results {
    margin-block-start: var(--_3);
  }
  .ask {
    padding: var(--_4);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
    .ask {
      border: 1px solid CanvasText;
    }
  }
  @container cop (inline-size > 32em) {
    .choices:has(> :nth-child(4)) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .result {
      padding: var(--_4) var(--_6);
    }
  }
  @media print {
    .ways {
      display: none;
    }
  }
`;
