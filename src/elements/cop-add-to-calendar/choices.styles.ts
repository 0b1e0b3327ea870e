import { css } from 'lit';
import { fieldStyles } from '../../theme/field.styles.ts';

/** A list that opens beneath its button: over the page where there is room, in its flow on a narrow screen. */
export const choicesStyles = css`
  ${fieldStyles}
  [part='panel'] {
    display: grid;
    gap: var(--_3);
    margin-block-start: var(--_1);
    padding: var(--_3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--cop-surface, Canvas);
    color: var(--cop-text, CanvasText);
    text-align: start;
  }
  @media (min-width: 30em) {
    [part='panel'] {
      position: absolute;
      z-index: 1;
      inset-block-start: 100%;
      inset-inline-end: 0;
      inline-size: 21em;
      max-inline-size: calc(100vw - 32px);
    }
    [part='panel'].from-start {
      inset-inline: 0 auto;
    }
  }
  fieldset,
  label {
    display: grid;
    gap: var(--_1);
  }
  .scope label {
    grid-template-columns: auto 1fr;
    gap: var(--_2);
    min-block-size: 24px;
  }
  .list + .list,
  [part='subscribe'] {
    padding-block-start: var(--_3);
    border-block-start: 1px solid var(--_border);
  }
  .choice {
    display: block;
    margin-inline: calc(-1 * var(--_2));
    padding: var(--_1) var(--_2);
    border-radius: var(--_radius);
    color: inherit;
    text-decoration: none;
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice .name {
    text-decoration: underline;
  }
  .choice .small {
    display: block;
  }
  [part='subscribe'] {
    display: grid;
    gap: var(--_2);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  [role='status']:empty {
    display: none;
  }
  @media (pointer: coarse) {
    .choice,
    .scope label {
      min-block-size: 44px;
      align-content: center;
    }
  }
`;
