import { css } from 'lit';

/** What people fill in: the native `input`, `select` and `textarea`. */
export const fieldStyles = css`
  input,
  select,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    min-block-size: 32px;
    border-radius: var(--_radius);
    inline-size: 100%;
    padding: var(--_1) var(--_2);
    border: 1px solid var(--_control-border);
    background: var(--cop-surface, Field);
    color: var(--cop-text, FieldText);
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    min-block-size: 0;
    margin: 2px;
    padding: 0;
    accent-color: var(--_accent);
  }
  input[aria-invalid='true'],
  select[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  @media (pointer: coarse) {
    input,
    select,
    textarea {
      min-block-size: 44px;
    }
  }
`;
