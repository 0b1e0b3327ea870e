import { html, nothing, type TemplateResult } from 'lit';
import { inlineText } from '../internal/text.ts';
import type { CalendarCell, CellMeeting } from './calendar-cell.ts';
import type { CalendarView } from './calendar.view.ts';

/** What happens in the grid. */
export interface GridHandlers {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClick: (event: Event) => void;
}

/**
 * The days as a grid of the ARIA Authoring Practices: a table with one tab stop, whose cells say the date, how many
 * meetings there are, and the first of them in words.
 * @param labelledBy id of the heading that names it.
 */
export const gridTemplate = (
  { weekdays, weeks }: CalendarView,
  kind: string,
  language: string,
  labelledBy: string,
  { onKey, onClick }: GridHandlers,
): TemplateResult =>
  html`<table role="grid" class="grid by-${kind}" part="grid" aria-labelledby=${labelledBy} @keydown=${onKey} @click=${onClick}>
    <thead>
      <tr>
        ${weekdays.map(
          ({ short, long }) =>
            html`<th scope="col" class="small muted">
              <span aria-hidden="true">${short}</span><span class="visually-hidden">${long}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (days) =>
          html`<tr>
            ${days.map((day) => (day ? cellTemplate(day, language) : html`<td></td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;

function cellTemplate(cell: CalendarCell, language: string): TemplateResult {
  const { date, day, name, isToday, isSelected, isPast, isTabStop, count, meetings, more } = cell;
  const names = ['day', isToday && 'today', isSelected && 'selected', isPast && 'past'].filter(Boolean).join(' ');
  return html`<td
    role="gridcell"
    class=${names}
    part=${names}
    data-date=${date}
    tabindex=${isTabStop ? 0 : -1}
    aria-selected=${isSelected}
    aria-current=${isToday ? 'date' : nothing}
  >
    <time datetime=${date}
      ><span class="visually-hidden">${name}, ${count}. </span><span class="number" aria-hidden="true">${day}</span></time
    >
    ${meetings.map((meeting) => meetingTemplate(meeting, language))}
    ${more ? html`<span class="more small muted" part="more-meetings" aria-hidden="true">${more}</span>` : nothing}
  </td>`;
}

/** Time and name; what is not as planned stands between them in words. */
function meetingTemplate({ datetime, at, venueZone, usual, state, isCancelled, name }: CellMeeting, language: string): TemplateResult {
  const struck = (content: unknown): unknown => (isCancelled ? html`<s>${content}</s>` : content);
  return html`<span class="meeting" part="meeting">
    <span class="at">${usual} ${struck(datetime ? html`<time datetime=${datetime}>${at}</time>` : at)} ${venueZone}</span>
    ${state ? html`<span class="state ${isCancelled ? 'cancelled' : ''}">${state}</span>` : nothing}
    <span class="short">${struck(inlineText(name, language))}</span><span class="visually-hidden">. </span>
  </span>`;
}
