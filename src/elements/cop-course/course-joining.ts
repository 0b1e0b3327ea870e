import { html, nothing, type TemplateResult } from 'lit';
import type { CourseRun } from '../../domain/community/course.ts';
import { formElsewhere } from '../../domain/community/form-elsewhere.ts';
import { joinStatusOn } from '../../domain/community/join-status.ts';
import { mainJoinWay } from '../../domain/community/joining.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { courseMessages } from '../../i18n/messages/course.ts';
import { joinMessages } from '../../i18n/messages/join.ts';
import { helpTemplate } from '../internal/contact.ts';
import { eligibilityTemplate } from '../internal/eligibility.ts';
import { heading } from '../internal/heading.ts';
import type { JoinControlOptions } from '../internal/join-action.ts';
import { joinWayTemplate } from '../internal/join-way.ts';
import type { CourseReading } from './course-reading.ts';

/** How the ways of joining a course are drawn. */
export const joinOptions = ({ viewer, today }: CourseReading): JoinControlOptions => ({
  language: viewer.language,
  today,
  onForm: () => undefined,
});

/**
 * "May I?" and how: into the run that is next, else how to hear of one; somebody to ask where the feed says neither.
 * @param run the run that is under way or next.
 */
export function joiningTemplate(reading: CourseReading, run: CourseRun | undefined): TemplateResult | typeof nothing {
  const { course, level, today, formats, viewer } = reading;
  const { language } = viewer;
  const words = messagesFor(courseMessages, language);
  const ways = [...(run?.registration ?? []), ...course.join].map(formElsewhere);
  const main = mainJoinWay(ways, today);
  const may = eligibilityTemplate(course.eligibility, language);
  const help = course.contacts.length > 0 ? nothing : helpTemplate(course.origin.help, language);
  if (!main && !may && help === nothing) return nothing;
  const isOpen = ways.some((way) => ['open', 'waitlist'].includes(joinStatusOn(way, today)));
  const others = ways.filter((way) => way !== main && joinStatusOn(way, today) !== 'closed');
  const options = joinOptions(reading);
  return html`<section class="joining" part="joining">
    ${heading(level + 1, 'block-title', main && !isOpen ? words.hearOfNext : may && !main ? words.may : words.join)} ${may}
    ${main ? joinWayTemplate(main, course, formats, { ...options, emphasis: 'primary' }) : help}
    ${
      others.length > 0
        ? html`<p class="small muted other-ways">${messagesFor(joinMessages, language).otherWays}</p>
            ${others.map((way) => joinWayTemplate(way, course, formats, { ...options, isNamed: true }))}`
        : nothing
    }
  </section>`;
}
