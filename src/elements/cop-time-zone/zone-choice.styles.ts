import { css } from 'lit';
import { fieldStyles } from '../../theme/field.styles.ts';

/** The zone with the button that changes it, and the search: one column, in the page's flow. */
export const zoneChoiceStyles = css`
  ${fieldStyles}
  .zone {
    display: grid;
    gap: var(--_1);
    max-inline-size: 30em;
  }
  .sentence + .zone {
    margin-block-start: var(--_2);
  }
  #label {
    font-weight: 600;
  }
  #change {
    justify-content: space-between;
    text-align: start;
    background: var(--cop-surface, Field);
    color: var(--cop-text, FieldText);
  }
  #change::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0 var(--_1) 0.25em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  .search {
    display: grid;
    gap: var(--_1);
    max-inline-size: 30em;
    margin-block-start: var(--_3);
    /* As large as the rest of the page, wherever the line that opened it stands. */
    font-size: max(1em, 16px);
  }
  .search > label {
    font-weight: 600;
  }
  .search > input {
    margin-block: var(--_1);
    padding-inline: var(--_3);
  }
  [role='listbox'] {
    max-block-size: min(24em, 70vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--cop-surface, Canvas);
    color: var(--cop-text, CanvasText);
  }
  [role='group'] + [role='group'] {
    border-block-start: 1px solid var(--_border);
  }
  .section {
    padding: var(--_2) var(--_3) 0;
    font-weight: 600;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--_3);
    align-content: center;
    min-block-size: 44px;
    padding: var(--_2) var(--_3);
    line-height: 1.35;
    cursor: pointer;
    scroll-margin: var(--_8);
  }
  .row:hover {
    background: var(--_tint);
  }
  .row[aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  .clock {
    grid-column: 1 / -1;
  }
  .time {
    white-space: nowrap;
  }
  .in-use::before {
    content: '';
    display: inline-block;
    inline-size: 0.3em;
    block-size: 0.6em;
    margin-inline-end: var(--_2);
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.1em;
  }
  .nothing {
    display: grid;
    gap: var(--_1);
    padding: var(--_3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline-color: Highlight;
      background: Canvas;
    }
  }
`;
