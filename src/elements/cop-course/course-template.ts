import { html, nothing, type TemplateResult } from 'lit';
import { totalSessions } from '../../domain/community/course-facts.ts';
import type { Course } from '../../domain/community/course.ts';
import { chooseText, sameLanguage } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { courseMessages } from '../../i18n/messages/course.ts';
import { factsTemplate, factTemplate } from '../internal/facts.ts';
import { heading } from '../internal/heading.ts';
import { dotted } from '../internal/resource.ts';
import { inlineText } from '../internal/text.ts';
import { joiningTemplate } from './course-joining.ts';
import { pricesTemplate } from './course-price.ts';
import type { CourseReading } from './course-reading.ts';
import { ruleOf } from './course-rule.ts';
import { sectionsTemplate } from './course-sections.ts';
import { nextSessionTemplate, sessionsOfRuns } from './course-sessions.ts';

/** One course: its name, how to join beside what to know at a glance, then the rest in the order in which people ask. */
export function courseTemplate(reading: CourseReading): TemplateResult {
  const runs = sessionsOfRuns(reading);
  reading.rightUntil(Math.min(Infinity, ...runs.map(({ sessions }) => sessions.rightUntil)));
  return html`<article class="course" part="course">
    ${headerTemplate(reading)}
    <div class="top">${joiningTemplate(reading, runs[0]?.run)} ${glanceTemplate(reading, nextSessionTemplate(runs, reading))}</div>
    ${sectionsTemplate(reading, runs)}
  </article>`;
}

/** Who gives it: an organization of the feed, or a name as written. */
function providerOf({ provider, origin }: Course, language: string): unknown {
  const organization = origin.organizations.find(({ id }) => id === (provider ?? origin.publisher));
  const name = organization ? inlineText(organization.shortName ?? organization.name, language) : provider;
  return name && html`${messagesFor(courseMessages, language).by} ${name}`;
}

function headerTemplate({ course, feed, level, viewer: { language } }: CourseReading): TemplateResult {
  const { name, courseCode, status, statusNote, summary, origin } = course;
  const words = messagesFor(courseMessages, language);
  // "Communities of Practice (CoP)" says its code already.
  const code = courseCode && !chooseText(name, language).value.includes(courseCode) && courseCode;
  const whose =
    origin.feedId !== feed.origin.feedId && !course.provider ? inlineText(origin.label, language) : providerOf(course, language);
  const marks = [status && html`<strong>${words.status[status]}</strong>`, code, whose];
  return html`<header part="header">
    ${marks.some(Boolean) ? html`<p class="small muted">${dotted(marks)}</p>` : nothing}
    ${heading(level, 'title', inlineText(name, language))}
    ${summary ? html`<p class="summary" part="summary">${inlineText(summary, language)}</p>` : nothing}
    ${statusNote ? html`<p class="notice">${inlineText(statusNote, language)}</p>` : nothing}
  </header>`;
}

/** How long and how often: the feed's words where they are in the visitor's language, else its numbers in ours. */
function paceOf({ course, formats, viewer }: CourseReading): unknown {
  const { text, weeks, sessionsPerWeek, sessionDuration } = course.pace ?? {};
  const { language } = viewer;
  if (text && sameLanguage(chooseText(text, language).lang, language)) return inlineText(text, language);
  const length = sessionDuration && formats.duration(sessionDuration);
  return messagesFor(courseMessages, language).paceOf(weeks, sessionsPerWeek, length) || (text && inlineText(text, language));
}

function glanceTemplate(reading: CourseReading, next: unknown): TemplateResult | typeof nothing {
  const { course, level, viewer } = reading;
  const { language } = viewer;
  const words = messagesFor(courseMessages, language);
  const total = totalSessions(course);
  const { workload } = course.pace ?? {};
  const facts = factsTemplate([
    factTemplate(words.next, next),
    factTemplate(words.pace, paceOf(reading)),
    factTemplate(words.total, total !== undefined && words.sessionsOf(total)),
    factTemplate(words.workload, workload && inlineText(workload, language)),
    factTemplate(words.completion, ruleOf(reading)),
    factTemplate(words.price, pricesTemplate(course.prices, reading)),
  ]);
  return facts
    ? html`<section class="glance" part="glance">${heading(level + 1, 'block-title', words.glance)} ${facts}</section>`
    : nothing;
}
