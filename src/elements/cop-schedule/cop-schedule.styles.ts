import { css, type CSSResultGroup } from 'lit';
import { meetingRowStyles } from '../internal/meeting-row.styles.ts';

/** An agenda: the date once a day, then when, what and where side by side as far as there is room. */
export const scheduleStyles: CSSResultGroup = [
  meetingRowStyles,
  css`
    .month,
    .undated-heading {
      margin-block: var(--_6) var(--_3);
      font-size: var(--_lead);
    }
    .cop > :first-child > .undated-heading,
    .cop > .month:first-child {
      margin-block-start: 0;
    }
    [part='stale'],
    [part='empty'] {
      margin-block: var(--_2);
    }
    .month::first-letter {
      text-transform: uppercase;
    }
    .days {
      display: grid;
      gap: var(--_6);
    }
    .row + .row {
      margin-block-start: var(--_4);
    }
    .date {
      float: inline-start;
      margin-inline-end: var(--_3);
    }
    .date strong {
      font-weight: 600;
    }
    [aria-current] {
      color: var(--_accent);
    }
    .row:focus-visible {
      outline-offset: 4px;
    }
    .what {
      clear: both;
    }
    .when > * {
      margin-inline-end: var(--_2);
    }
    .when [part='organizer'] {
      display: block;
    }
    [part='more'] {
      margin-block-start: var(--_6);
    }
    .undated {
      display: grid;
      gap: var(--_3) var(--_6);
      grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    }
    .waiting {
      display: grid;
      gap: var(--_4);
    }
    .waiting .skeleton {
      block-size: 72px;
    }
    @container cop (inline-size >= 26em) {
      .days {
        gap: var(--_4);
      }
      .day {
        display: grid;
        grid-template-columns: 5em minmax(0, 1fr);
      }
      .date {
        float: none;
        margin: 0;
      }
      .date strong {
        display: block;
        font-size: var(--_title);
        line-height: 1.1;
      }
      .rows {
        padding-inline-start: var(--_4);
        border-inline-start: 1px solid var(--_border);
      }
      .when > * {
        display: block;
        margin: 0;
      }
    }
    @container cop (inline-size >= 44em) {
      .row {
        display: grid;
        grid-template-columns: 10em minmax(0, 1fr) 8em;
        gap: var(--_4);
      }
    }
    @container cop (inline-size >= 60em) {
      .row {
        grid-template-columns: 13em minmax(0, 1fr) 13em;
      }
    }
  `,
];
