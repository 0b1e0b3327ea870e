import { html, nothing, type TemplateResult } from 'lit';
import { hasUnreadable, type RunSessions, runSessions } from '../../domain/community/course-sessions.ts';
import type { CourseRun } from '../../domain/community/course.ts';
import { formElsewhere } from '../../domain/community/form-elsewhere.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { courseMessages } from '../../i18n/messages/course.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { listedHourChanges } from '../../i18n/listed-hour-changes.ts';
import { factsTemplate, factTemplate } from '../internal/facts.ts';
import { heading } from '../internal/heading.ts';
import { joinWayTemplate } from '../internal/join-way.ts';
import { type RowSetting, whatTemplate, whenTemplate, whereTemplate } from '../internal/meeting-row.ts';
import { type MeetingRow, meetingRows } from '../internal/meeting-row.view.ts';
import { renderRange } from '../internal/occurrence-time.ts';
import { inlineText } from '../internal/text.ts';
import { joinOptions } from './course-joining.ts';
import { pricesTemplate } from './course-price.ts';
import type { CourseReading } from './course-reading.ts';

/** As many as a course of eight weeks has; what is beyond is folded. */
const FEW = 16;

/** A run of the course with its sessions. */
export interface RunWithSessions {
  readonly run: CourseRun;
  readonly sessions: RunSessions;
}

/** The runs of a course: what is under way or to come first, what is over last. */
export function sessionsOfRuns({ course, viewer }: CourseReading): readonly RunWithSessions[] {
  const all = course.instances.map((run) => ({ run, sessions: runSessions(course, run, viewer.now, viewer.timeZone) }));
  const isOver = ({ sessions }: RunWithSessions): boolean => sessions.coming.length === 0 && sessions.past.length > 0;
  return [...all.filter((each) => !isOver(each)), ...all.filter(isOver)];
}

const rowsOf = (occurrences: readonly Occurrence[], { viewer }: CourseReading, tellsChanges: boolean): readonly MeetingRow[] => {
  const hourChange = listedHourChanges(viewer);
  return meetingRows(occurrences, { ...viewer, association: () => ({}) }, (occurrence) =>
    tellsChanges ? hourChange(occurrence) : undefined,
  );
};

/** The first session of all runs that takes place; undefined where none has a date. */
export function nextSessionTemplate(runs: readonly RunWithSessions[], reading: CourseReading): TemplateResult | undefined {
  const takesPlace = ({ status }: Occurrence): boolean => status !== 'cancelled';
  const [next] = runs.flatMap(({ sessions }) => sessions.coming.find(takesPlace) ?? []);
  const [row] = next ? rowsOf([next], reading, false) : [];
  return (
    row &&
    html`<p><time datetime=${row.time.datetime}>${row.time.date.full}</time></p>
      <p>${renderRange(row.time)} ${row.time.venueZone ?? nothing}</p>`
  );
}

/**
 * The sessions of each run, in the visitor's time, with what has moved or is cancelled; what it costs and how to join it, which
 * of the first run stands at the top.
 */
export function runsTemplate(runs: readonly RunWithSessions[], reading: CourseReading): readonly TemplateResult[] {
  const { viewer, level, course } = reading;
  const words = messagesFor(courseMessages, viewer.language);
  const isConverted = runs.some(({ sessions }) =>
    sessions.coming.some(({ kind, attendanceMode }) => kind === 'zoned' && attendanceMode !== 'inPerson'),
  );
  const zone = html`<div class="small muted no-print"><cop-time-zone compact .shownFeed=${reading.feed}></cop-time-zone></div>`;
  return [
    ...(isConverted ? [zone] : []),
    ...runs.map(({ run, sessions }, index) => {
      const isNamed = run.label !== undefined || runs.length > 1;
      return html`<div class="run">
        ${isNamed ? heading(level + 2, 'run-title', run.label ? inlineText(run.label, viewer.language) : words.unnamedRun(index + 1)) : nothing}
        ${factsTemplate([factTemplate(words.price, pricesTemplate(run.prices, reading))])} ${sessionsTemplate(sessions, run, reading)}
        ${
          index === 0
            ? nothing
            : run.registration.map((way) =>
                joinWayTemplate(formElsewhere(way), course, reading.formats, { ...joinOptions(reading), isNamed: true }),
              )
        }
      </div>`;
    }),
  ];
}

function sessionsTemplate({ coming, past }: RunSessions, run: CourseRun, reading: CourseReading): unknown {
  const { viewer, course, actionsFor } = reading;
  const words = messagesFor(courseMessages, viewer.language);
  const rows = rowsOf(coming, reading, true);
  const shown = rows.slice(0, FEW);
  const more = rows.slice(FEW);
  // What is so of all sessions is said once.
  const usual = run.meetings.length === 1 ? rows.find(isUsual) : undefined;
  const name = chooseText(run.label ?? course.name, viewer.language).value;
  const series = run.meetings.flatMap((meeting) => {
    const first = coming.find((each) => each.meeting.uid === meeting.uid && each.status !== 'cancelled');
    return first && meeting.time.kind === 'timed' && meeting.time.rule ? [first] : [];
  });
  return [
    hasUnreadable(run) ? html`<p class="notice">${messagesFor(scheduleMessages, viewer.language).datesUnreadable}</p>` : nothing,
    rows.length + past.length === 0 && !hasUnreadable(run) ? html`<p class="muted">${words.toBeAnnounced}</p>` : nothing,
    rows.length === 0 && past.length > 0 ? html`<p class="muted">${words.finishedRun}</p>` : nothing,
    usual && html`<div class="usual">${whereTemplate(usual, rowSetting(reading))}</div>`,
    shown.length > 0 ? listTemplate(shown, reading, usual) : nothing,
    more.length > 0
      ? html`<details>
          <summary>${words.moreSessions(more.length)}</summary>
          ${listTemplate(more, reading, usual)}
        </details>`
      : nothing,
    series.length > 0
      ? html`<div class="actions no-print">
          ${series.map((first) => actionsFor(first, chooseText(first.title ?? course.name, viewer.language).value || name, words.addAll))}
        </div>`
      : nothing,
    past.length > 0
      ? html`<details>
          <summary>${words.pastSessions(past.length)}</summary>
          ${listTemplate(rowsOf(past, reading, false), reading, usual)}
        </details>`
      : nothing,
  ];
}

/** Whether a session is where and how all of its series are. */
const isUsual = ({ occurrence }: MeetingRow): boolean =>
  occurrence.status !== 'cancelled' &&
  (['attendanceMode', 'locations', 'virtualLocations', 'description', 'resources'] as const).every(
    (detail) => occurrence[detail] === occurrence.meeting[detail],
  );

function rowSetting({ viewer, today, unfolded, onToggle, course }: CourseReading): RowSetting {
  const { language } = viewer;
  const courseName = chooseText(course.name, language).value;
  // What every session is called says nothing of this one.
  const nameOf = ({ name }: MeetingRow): unknown =>
    chooseText(name, language).value === courseName ? nothing : inlineText(name, language);
  return { language, today, unfolded, onToggle, nameOf };
}

/** @param usual of which where it is, and how to take part, stands above. */
function listTemplate(rows: readonly MeetingRow[], reading: CourseReading, usual: MeetingRow | undefined): TemplateResult {
  const setting = rowSetting(reading);
  return html`<ol class="sessions-list">
    ${rows.map(
      (row) =>
        html`<li class="session" part="row">
          <p class="day"><time datetime=${row.time.datetime}>${row.time.date.full}</time></p>
          ${whenTemplate(row, setting)}
          <div class="about">
            ${whatTemplate(row, setting)}
            ${usual && (isUsual(row) || row.occurrence.status === 'cancelled') ? nothing : whereTemplate(row, setting)}
          </div>
        </li>`,
    )}
  </ol>`;
}
