import { html, nothing, type TemplateResult } from 'lit';
import type { OccurrenceOwner } from '../../domain/occurrence/occurrence.ts';
import type { Text } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { heading } from '../internal/heading.ts';
import { rowTemplate, type RowSetting } from '../internal/meeting-row.ts';
import { inlineText } from '../internal/text.ts';
import type { ScheduleDay, ScheduleMonth, UndatedRow } from './cop-schedule.view.ts';

/** What everything in a schedule shares. */
export interface ScheduleSetting extends RowSetting {
  /** Of the first heading. */
  readonly headingLevel: number;
  /** A name as the link that it is, or as text. */
  readonly link: (name: Text, owner: OccurrenceOwner) => unknown;
}

/** Months one after the other, each with its days. */
export const agendaTemplate = (months: readonly ScheduleMonth[], setting: ScheduleSetting): readonly TemplateResult[] =>
  months.map(({ heading: name, days }) => html`${heading(setting.headingLevel, 'month', name)}${daysTemplate(days, setting)}`);

/** Days with the meetings of each, in the order given. */
export const daysTemplate = (days: readonly ScheduleDay[], setting: RowSetting): TemplateResult =>
  html`<ol class="days">
    ${days.map((day) => dayTemplate(day, setting))}
  </ol>`;

function dayTemplate({ date, isToday, rows }: ScheduleDay, setting: RowSetting): TemplateResult {
  const weekday = isToday ? messagesFor(scheduleMessages, setting.language).today : date.weekdayShort;
  return html`<li class="day">
    <p class="date" part="date">
      <time datetime=${date.iso} aria-current=${isToday ? 'date' : nothing}>
        <span class="visually-hidden">${date.full}</span>
        <span class="block" aria-hidden="true">
          <span class="small">${weekday}</span> <strong>${date.day}</strong> <span class="small">${date.monthShort}</span>
        </span>
      </time>
    </p>
    <ol class="rows">
      ${rows.map((row) => rowTemplate(row, setting))}
    </ol>
  </li>`;
}

/** Who has no dates: the rhythm in words. Nothing where there is nobody. */
export function undatedTemplate(
  rows: readonly UndatedRow[],
  { language, headingLevel, link }: ScheduleSetting,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const words = messagesFor(scheduleMessages, language);
  return html`<section part="undated">
    ${heading(headingLevel, 'undated-heading', words.undated)}
    <ul class="undated">
      ${rows.map(
        ({ owner, name, association, rhythm, isUnreadable }) =>
          html`<li>
            <p class="name">${link(name, owner)}</p>
            ${rhythm ? html`<p>${rhythm === 'pending' ? '\u00a0' : inlineText({ [rhythm.lang]: rhythm.value }, language)}</p>` : nothing}
            ${isUnreadable ? html`<p>${words.datesUnreadable}</p>` : nothing}
            ${association ? html`<p class="small muted">${inlineText(association, language)}</p>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}
