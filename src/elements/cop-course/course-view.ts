import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Course } from '../../domain/community/course.ts';
import { coursesOf, type FeedCourses } from '../../feed/late/courses.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { courseMessages } from '../../i18n/messages/course.ts';
import { report } from '../../lib/report.ts';
import '../cop-time-zone/define.ts';
import { CalendarButtons } from '../internal/add-to-calendar.ts';
import { helpTemplate } from '../internal/contact.ts';
import { factsStyles } from '../internal/facts.styles.ts';
import { joinWayStyles } from '../internal/join-way.styles.ts';
import type { LateSetting, LateView } from '../internal/late-feed-element.ts';
import { meetingRowStyles } from '../internal/meeting-row.styles.ts';
import type { CourseReading } from './course-reading.ts';
import { courseStyles } from './course.styles.ts';
import { courseTemplate } from './course-template.ts';

/** What the page asks for. */
export interface CourseQuery {
  /** Id or global id; empty for all. */
  readonly course: string;
  /** Ids or global ids to leave out. */
  readonly except: readonly string[];
}

/** Draws courses, and remembers what is unfolded. This file is loaded when there is one to draw. */
export class CourseView implements LateView {
  readonly styles = [joinWayStyles, factsStyles, meetingRowStyles, courseStyles];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #query: () => CourseQuery;
  readonly #calendarButtons: CalendarButtons;
  readonly #unfolded = new Set<string>();
  /** What the web team has been told of. */
  readonly #told = new Set<unknown>();

  constructor(host: ReactiveControllerHost & HTMLElement, query: () => CourseQuery) {
    this.#host = host;
    this.#query = query;
    this.#calendarButtons = new CalendarButtons(host);
  }

  render(setting: LateSetting): TemplateResult {
    const { feed, viewer } = setting;
    const all = coursesOf(feed);
    this.#tellIssues(all);
    const { course: asked, except } = this.#query();
    const isNamed = ({ id, key }: Course, names: readonly string[]): boolean => names.includes(id) || names.includes(key);
    const shown = all.courses.filter((course) => (!asked || isNamed(course, [asked])) && !isNamed(course, except));
    const words = messagesFor(courseMessages, viewer.language);
    if (shown.length === 0) {
      if (asked) this.#tellMissing(asked, all);
      return html`<p part=${asked ? 'missing' : 'empty'}>${asked ? words.notFound : words.none}</p>
        ${helpTemplate(feed.origin.help, viewer.language)}`;
    }
    return html`<div class="courses">${shown.map((course) => courseTemplate(this.#reading(course, all.courses, setting)))}</div>`;
  }

  #reading(course: Course, all: readonly Course[], setting: LateSetting): CourseReading {
    return {
      ...setting,
      course,
      all,
      unfolded: this.#unfolded,
      onToggle: (key, isOpen) => {
        this.#unfolded[isOpen ? 'add' : 'delete'](key);
        this.#host.requestUpdate();
      },
      actionsFor: (occurrence, about, series) => this.#calendarButtons.render(occurrence, about, setting.viewer, series),
    };
  }

  #tellIssues(all: FeedCourses): void {
    if (all.issues.length === 0 || this.#told.has(all)) return;
    this.#told.add(all);
    const count = all.issues.length;
    report('warn', 220, this.#host.localName, `${count} issues in the courses of the feed: ask "npx cop-feed validate".`, all.issues);
  }

  #tellMissing(asked: string, { courses }: FeedCourses): void {
    if (this.#told.has(asked)) return;
    this.#told.add(asked);
    const ids = courses.map(({ id }) => id).join(', ');
    report('warn', 301, this.#host.localName, `the feed has no course "${asked}". It has: ${ids || 'none'}.`);
  }
}
