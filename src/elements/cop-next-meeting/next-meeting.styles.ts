import { css, type CSSResult } from 'lit';
import { meetingRowStyles } from '../internal/meeting-row.styles.ts';

/** The day and how long it is until then; beneath them when, what and where, side by side where there is room. */
export const nextMeetingStyles: readonly CSSResult[] = [
  meetingRowStyles,
  css`
    .next-meeting,
    .day,
    .about,
    .undated {
      display: grid;
      gap: var(--_2);
    }
    .next-meeting {
      gap: var(--_4);
    }
    .heading {
      font-size: 1em;
      color: var(--_muted);
    }
    .date {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_1) var(--_3);
    }
    .date strong {
      font-size: var(--_title);
      font-weight: 600;
      line-height: 1.3;
    }
    .date time::first-letter,
    .countdown::first-letter {
      text-transform: uppercase;
    }
    .date time,
    .countdown {
      display: inline-block;
    }
    .countdown {
      padding: 2px var(--_2);
      border-radius: var(--_radius);
      background: var(--_tint);
      font-weight: 600;
    }
    .is-now .countdown {
      background: color-mix(in srgb, var(--_accent) 12%, transparent);
      color: var(--_accent);
    }
    .row + .row {
      margin-block-start: var(--_2);
    }
    .row {
      display: grid;
      gap: var(--_2) var(--_4);
    }
    .when > * {
      display: block;
    }
    @media (forced-colors: active) {
      .countdown {
        border: 1px solid CanvasText;
      }
    }
    @container cop (inline-size >= 32em) {
      .row {
        grid-template-columns: 11em minmax(0, 1fr);
      }
      .about {
        padding-inline-start: var(--_4);
        border-inline-start: 1px solid var(--_border);
      }
    }
  `,
];
