import { property } from 'lit/decorators.js';
import { LateFeedElement, type LateView } from '../internal/late-feed-element.ts';

/**
 * A course or cohort in full: how long and how often, its sessions in the visitor's time once they have dates, what to know
 * before, what it covers and leaves, who teaches, what it costs and includes, what it takes to complete it, and how to join or
 * to hear of the next run. What the feed does not say is not there.
 *
 * @example
 * ```html
 * <cop-course src="https://association.example/cop-feed.json" course="cop">
 *   <p><a href="https://association.example/courses">Courses on the association's site</a></p>
 * </cop-course>
 * ```
 *
 * @summary A course or cohort, or all of a feed.
 * @slot - What is shown while the feed is on its way, and when it cannot be had.
 * @fires {CopTimeZoneChangeEvent} cop-time-zone-change - The visitor has chosen another time zone, for the whole page.
 * @fires {CopFeedLoadEvent} cop-feed-load - With `src`: the feed has arrived, at first or anew.
 * @fires {CopFeedErrorEvent} cop-feed-error - With `src`: the feed could not be had or refreshed.
 * @csspart course - A course.
 * @csspart header - Name and purpose.
 * @csspart title - The name.
 * @csspart summary - What it is for, in one line.
 * @csspart joining - Who may take it and how, or how to hear of the next run.
 * @csspart eligibility - The line that says who may take it.
 * @csspart rules - The conditions.
 * @csspart mandatory - For whom it is required.
 * @csspart way - A way of joining.
 * @csspart join - What to press to join.
 * @csspart address - The e-mail address to write to.
 * @csspart copy - The button that copies it.
 * @csspart glance - Pace, price and the next session.
 * @csspart section - A part under its heading; each has a second name: `about`, `audience`, `prerequisites`, `sessions`, `covers`, `outputs`, `texts`, `completion`, `instructors`, `includes`, `program-includes`, `credential`, `programs`, `platforms`, `services`, `contacts`, `related`.
 * @csspart section-title - The heading of a part.
 * @csspart run-title - The name of a run.
 * @csspart row - A session.
 * @csspart time - When it is, with the organizer's time.
 * @csspart organizer - The organizer's time.
 * @csspart name - What the session is called.
 * @csspart topic - What the session is about.
 * @csspart place - Where it is and how to take part.
 * @csspart enter - The link into an online room that is open to all.
 * @csspart register - The link to register.
 * @csspart details - What is folded.
 * @csspart add-to-calendar - The buttons that add a session, or all of them, to the visitor's calendar.
 * @csspart person - A person or desk.
 * @csspart draft - Says that the syllabus may change.
 * @csspart empty - The sentence that stands where there is nothing.
 * @csspart missing - Says that the feed has no such course.
 * @csspart help - Whom to ask.
 * @csspart stale - Says from when the information is, when it could not be refreshed.
 * @csspart failed - Says that the feed, or what draws it, cannot be had.
 * @status stable
 */
export class CopCourse extends LateFeedElement {
  /** Id, or global id, of the course; otherwise all that the feed has. */
  @property() course = '';

  protected override async load(): Promise<LateView> {
    const { CourseView } = await import('./course-view.ts');
    return new CourseView(this, () => ({ course: this.course, except: this.exclude }));
  }
}
