import { css } from 'lit';

/** A quiet grid: hairlines between the weeks, a ring around today, a filled number for the chosen day. */
export const calendarStyles = css`
  .bar,
  .period-bar,
  .turns {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_4);
  }
  .bar {
    justify-content: space-between;
    margin-block-end: var(--_4);
  }
  .bar cop-time-zone {
    flex: 1 1 14em;
  }
  .choice {
    display: flex;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .choice label {
    position: relative;
    display: grid;
    cursor: pointer;
  }
  .choice label + label {
    border-inline-start: 1px solid var(--_border);
  }
  .choice label > span {
    display: grid;
    align-items: center;
    min-block-size: 32px;
    padding-inline: var(--_3);
    border-radius: calc(var(--_radius) - 1px);
  }
  .choice label:hover > span {
    background: var(--_tint);
  }
  .choice input:checked + span {
    background: color-mix(in srgb, currentColor 8%, transparent);
    font-weight: 600;
  }
  .choice input:focus-visible + span {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .period-bar {
    min-block-size: 32px;
    margin-block-end: var(--_3);
  }
  .period {
    flex: 1 1 9em;
    font-size: var(--_lead);
  }
  .period::first-letter {
    text-transform: uppercase;
  }
  .turns {
    gap: var(--_2);
    margin-inline-start: auto;
  }
  .turns button {
    border-color: var(--_border);
  }
  .turn {
    inline-size: 32px;
    justify-content: center;
    padding: 0;
    font-size: var(--_title);
    line-height: 1;
  }
  .turn span {
    margin-block-start: -0.15em;
  }
  .wide {
    display: none;
  }
  .grid {
    inline-size: 100%;
    border-block-end: 1px solid var(--_border);
    border-collapse: collapse;
    table-layout: fixed;
  }
  .grid th {
    padding: 0 var(--_2) var(--_1);
    font-weight: 400;
    text-align: start;
  }
  .grid td {
    block-size: 5.5em;
    padding: var(--_1) var(--_1) var(--_2);
    border-block-start: 1px solid var(--_border);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .by-week td {
    block-size: 9em;
  }
  td.day {
    display: table-cell;
    color: inherit;
    cursor: pointer;
  }
  td.day:hover,
  td.selected {
    background: var(--_tint);
  }
  td.day:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  .number {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 1em;
  }
  .today .number {
    outline: 1.5px solid var(--_accent);
    outline-offset: -1.5px;
    color: var(--_accent);
    font-weight: 600;
  }
  .selected .number {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .selected.today .number {
    outline-offset: 2px;
  }
  .past > * {
    color: var(--_muted);
  }
  .meeting,
  .more {
    display: block;
    margin-block-start: var(--_1);
    padding-inline: var(--_1);
    font-size: var(--_small);
    line-height: 1.35;
    hyphens: auto;
  }
  .meeting > * {
    display: block;
  }
  .meeting .visually-hidden {
    display: inline;
  }
  .at {
    color: var(--_muted);
  }
  .past .at,
  .past s,
  .at s {
    color: inherit;
  }
  .state,
  .short {
    font-weight: 600;
  }
  .by-month .short {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .calendar [part='empty'] {
    margin-block: var(--_4) 0;
  }
  .chosen,
  .wide > .days {
    margin-block-start: var(--_4);
  }
  .narrow [part='more'] {
    margin-block-start: var(--_6);
  }
  @container cop (inline-size >= 42em) {
    .wide {
      display: block;
    }
    .narrow {
      display: none;
    }
  }
  @container cop (inline-size >= 60em) {
    .grid th {
      padding-inline: var(--_3);
    }
    .grid td {
      padding: var(--_2) var(--_2) var(--_3);
    }
  }
  @media print {
    .wide {
      display: none !important;
    }
    .narrow {
      display: block !important;
    }
  }
  @media (pointer: coarse) {
    .choice label > span {
      min-block-size: 44px;
    }
    .turn {
      inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .selected .number {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .choice input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
