import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { messagesFor } from '../../i18n/define-messages.ts';
import { scheduleViewsMessages } from '../../i18n/messages/schedule-views.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { heading } from '../internal/heading.ts';
import { daysTemplate, type ScheduleSetting } from './agenda.ts';
import { type GridHandlers, gridTemplate } from './calendar-grid.ts';
import type { CalendarLists } from './calendar-lists.ts';
import type { CalendarKind, CalendarView, WayOn } from './calendar.view.ts';

/** What a visitor can do in a month or a week. */
export interface CalendarHandlers extends GridHandlers {
  /** Goes a month or a week on, or back. */
  readonly onPage: (pages: 1 | -1) => void;
  readonly onToday: () => void;
  /** Goes to a day and chooses it. */
  readonly onGo: (date: PlainDate) => void;
  readonly onMore: () => void;
}

const VIEWS = ['agenda', 'month', 'week'] as const;

/** The names of the three views, of which one is chosen. */
export const choiceTemplate = (shown: string, language: string, onChoose: (view: string) => void): TemplateResult => {
  const words = messagesFor(scheduleViewsMessages, language);
  return html`<fieldset class="choice no-print" part="views">
    <legend class="visually-hidden">${words.views}</legend>
    ${VIEWS.map(
      (view) =>
        html`<label
          ><input type="radio" name="view" class="visually-hidden" .checked=${view === shown} @change=${() => onChoose(view)} /><span
            >${words[view]}</span
          ></label
        >`,
    )}
  </fieldset>`;
};

/**
 * A month or a week: as a grid with the chosen day beneath, and as a list where that is too narrow, or printed. The lists
 * are drawn anew only where they are others, or what is unfolded in them: keys go from day to day without that.
 */
export function calendarTemplate(
  view: CalendarView,
  lists: CalendarLists,
  kind: CalendarKind,
  setting: ScheduleSetting,
  handlers: CalendarHandlers,
): TemplateResult {
  const { language, unfolded } = setting;
  const { sentence, wayOn } = view;
  const more = html`<p class="no-print">
    <button type="button" part="more" @click=${handlers.onMore}>${messagesFor(scheduleMessages, language).showMore}</button>
  </p>`;
  const drawn = [lists, [...unfolded].join(' ')];
  return html`<div class="calendar" part="calendar">
    ${barTemplate(view, kind, setting, handlers)}
    <div class="wide">${gridTemplate(view, kind, language, 'period', handlers)}</div>
    ${sentence ? html`<p part="empty">${sentence} ${wayOn ? wayOnTemplate(wayOn, handlers) : nothing}</p>` : nothing}
    <div class="wide">
      ${guard(drawn, () => [
        chosenTemplate(view, lists, setting, more),
        lists.undecided.length > 0 ? daysTemplate(lists.undecided, setting) : nothing,
      ])}
    </div>
    <div class="narrow">
      ${guard(drawn, () => [lists.all.length > 0 ? daysTemplate(lists.all, setting) : nothing, lists.hasMore ? more : nothing])}
    </div>
  </div>`;
}

/** The name of the period, said when it changes, and the ways to another one. */
function barTemplate(
  { heading: name, hasToday }: CalendarView,
  kind: CalendarKind,
  { language, headingLevel }: ScheduleSetting,
  { onPage, onToday }: CalendarHandlers,
): TemplateResult {
  const words = messagesFor(scheduleViewsMessages, language);
  const { today } = messagesFor(scheduleMessages, language);
  const turn = (pages: 1 | -1, part: string, label: string, sign: string): TemplateResult =>
    html`<button type="button" class="turn" part=${part} aria-label=${label} @click=${() => onPage(pages)}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="period-bar">
    ${heading(headingLevel, 'period', html`<span id="period" aria-live="polite">${name}</span>`)}
    <div class="turns no-print">
      ${hasToday ? nothing : html`<button type="button" part="go-today" @click=${onToday}>${today}</button>`}
      ${turn(-1, 'previous', words.previous[kind], '‹')}${turn(1, 'next', words.next[kind], '›')}
    </div>
  </div>`;
}

const wayOnTemplate = ({ date, text }: WayOn, { onGo }: CalendarHandlers): TemplateResult =>
  html`<button type="button" class="link no-print" part="way-on" @click=${() => onGo(date)}>${text}</button>`;

/** The meetings of the day that is chosen, as the agenda has them. */
function chosenTemplate(
  { selected, selectedName, sentence }: CalendarView,
  { selection, hasMoreSelected }: CalendarLists,
  setting: ScheduleSetting,
  more: TemplateResult,
): unknown {
  if (!selected || (selection.length === 0 && sentence)) return nothing;
  if (selection.length === 0) return html`<p part="empty">${messagesFor(scheduleViewsMessages, setting.language).noneOn(selectedName)}</p>`;
  return html`<section class="chosen" part="chosen" aria-label=${selectedName}>
    ${daysTemplate(selection, setting)}${hasMoreSelected ? more : nothing}
  </section>`;
}
