import { css } from 'lit';
import { fieldStyles } from '../../../theme/field.styles.ts';

/** One column: label above field, help under the label, errors with a bar at the left. */
export const formStyles = css`
  ${fieldStyles}
  .title {
    font-size: var(--_title);
  }
  .body,
  .several {
    display: grid;
    gap: var(--_6);
    max-inline-size: 36em;
  }
  form,
  .title + * {
    margin-block-start: var(--_3);
  }
  .intro,
  .ways {
    display: grid;
    gap: var(--_2);
    justify-items: start;
  }
  .ways {
    margin-block-start: var(--_4);
  }
  .several {
    gap: var(--_12);
  }
  .community {
    font-weight: 600;
  }
  .rules {
    display: grid;
    gap: var(--_1);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .field {
    display: grid;
    gap: var(--_1);
    justify-items: start;
  }
  .label {
    padding: 0;
    font-weight: 600;
  }
  legend.label {
    /* As an item among the others: by itself it would sit on the border, which begins in its middle. */
    float: inline-start;
  }
  .optional {
    font-weight: 400;
  }
  .help {
    font-size: var(--_small);
  }
  textarea {
    resize: vertical;
  }
  .choice {
    display: flex;
    gap: var(--_2);
    align-items: flex-start;
  }
  .choice label {
    padding-block: var(--_1);
    cursor: pointer;
  }
  .choice input {
    margin-block-start: calc(0.75em + var(--_1) - 10px);
  }
  .invalid {
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_danger);
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .trouble,
  .confirmation {
    display: grid;
    gap: var(--_3);
    justify-items: start;
    max-inline-size: 36em;
    padding: var(--_4);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
  }
  .trouble {
    margin-block-end: var(--_6);
  }
  .trouble.wrong {
    border-color: var(--_danger);
  }
  .trouble > [role='alert'] {
    display: grid;
    gap: var(--_2);
  }
  .trouble-title {
    font-size: var(--_lead);
  }
  .trouble ul {
    display: grid;
    gap: var(--_2);
  }
  .trouble li a {
    color: var(--_danger);
    font-weight: 600;
  }
  .trouble:focus,
  .confirmation:focus {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .consents {
    display: grid;
    gap: var(--_4);
    padding-block-start: var(--_6);
    border-block-start: 1px solid var(--_border);
  }
  .consent > .small {
    padding-inline-start: calc(24px + var(--_2));
  }
  .body > button {
    justify-self: start;
    padding: var(--_2) var(--_4);
  }
`;
