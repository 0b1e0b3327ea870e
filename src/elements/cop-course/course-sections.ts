import { html, nothing, type TemplateResult } from 'lit';
import type { Book, Course, CourseProgram, Prerequisite } from '../../domain/community/course.ts';
import type { Contact } from '../../domain/community/contact.ts';
import type { Text } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { courseMessages } from '../../i18n/messages/course.ts';
import { communityAddress } from '../internal/community-address.ts';
import { reachTemplate } from '../internal/contact.ts';
import { bulletsTemplate, sectionTemplate } from '../internal/facts.ts';
import { personTemplate } from '../internal/person.ts';
import { accessText, dotted } from '../internal/resource.ts';
import { inlineText, paragraphs } from '../internal/text.ts';
import type { CourseReading } from './course-reading.ts';
import { type RunWithSessions, runsTemplate } from './course-sessions.ts';
import { ruleOf } from './course-rule.ts';

/** Everything below the blocks at the top. Empty parts are not there. */
export function sectionsTemplate(reading: CourseReading, runs: readonly RunWithSessions[]): readonly unknown[] {
  const { course, level, viewer } = reading;
  const { language } = viewer;
  const words = messagesFor(courseMessages, language);
  const section = (name: string, title: string, ...parts: readonly unknown[]): TemplateResult | typeof nothing =>
    sectionTemplate(name, title, level + 1, parts);
  const text = (value: Text | undefined): unknown => value && paragraphs(value, language);
  return [
    section('about', words.about, text(course.description)),
    section('audience', words.audience, text(course.audience)),
    section('prerequisites', words.prerequisites, prerequisitesTemplate(reading)),
    section('sessions', words.sessions, ...runsTemplate(runs, reading)),
    section('covers', words.covers, ...syllabusTemplates(course, language)),
    section('outputs', words.outputs, bulletsTemplate(course.outputs, language)),
    section(
      'texts',
      words.texts,
      listOf(course.texts, (book) => bookTemplate(book, reading)),
    ),
    section('completion', words.completion, ...completionTemplates(reading)),
    section('instructors', words.instructors, ...peopleTemplates(course.instructors, course, language)),
    section('includes', words.includes, bulletsTemplate(course.includes, language)),
    section('program-includes', words.programIncludes, ...programIncludesTemplates(course, language)),
    section('credential', words.credential, credentialTemplate(course, language)),
    section('programs', words.programs, ...course.programs.map((each) => programTemplate(each, language))),
    section('platforms', words.platforms, platformsTemplate(course, language)),
    section('services', words.services, ...servicesTemplates(course, language)),
    section('contacts', words.contacts, ...peopleTemplates(course.contacts, course, language)),
    section('related', words.related, relatedTemplate(reading)),
  ];
}

/** A list with bullets of whatever; undefined where it is empty. */
function listOf<T>(items: readonly T[], draw: (item: T) => unknown): TemplateResult | undefined {
  return items.length > 0
    ? html`<ul class="bullets">
        ${items.map((item) => html`<li>${draw(item)}</li>`)}
      </ul>`
    : undefined;
}

/** What to bring, each with how much it matters; the name of another course as a link where it has an address. */
function prerequisitesTemplate({ course, all, viewer: { language } }: CourseReading): TemplateResult | undefined {
  const words = messagesFor(courseMessages, language);
  const strengths = { must: words.required, should: words.recommended, may: words.welcome };
  return listOf(course.prerequisites, ({ text, strength, kind, selfDeclared, course: id }: Prerequisite) => {
    const url = all.find((each) => each.id === id && each.origin.feedId === course.origin.feedId)?.url;
    const label = inlineText(text, language);
    // What people are is never weighed.
    const marks = [id && words.course, strength && kind !== 'identity' && strengths[strength], selfDeclared && words.selfDeclared];
    return html`${url ? html`<a href=${url}>${label}</a>` : label}
    ${marks.some(Boolean) ? html`<span class="small muted">(${marks.filter(Boolean).join(', ')})</span>` : nothing}`;
  });
}

function syllabusTemplates({ syllabus }: Course, language: string): readonly unknown[] {
  if (!syllabus) return [];
  const words = messagesFor(courseMessages, language);
  const { status, note, checkBack, topics } = syllabus;
  const said = [
    status === 'draft' && html`<strong class="chip">${words.draft}</strong>`,
    note && inlineText(note, language),
    checkBack && html`${words.checkBack} ${inlineText(checkBack, language)}`,
  ].filter(Boolean);
  return [
    said.length > 0 && html`<p part="draft">${said.map((each, index) => [index > 0 ? ' ' : nothing, each])}</p>`,
    bulletsTemplate(topics, language),
  ];
}

function bookTemplate({ title, authors, year, isbn }: Book, { formats, viewer: { language } }: CourseReading): TemplateResult {
  const words = messagesFor(courseMessages, language);
  return html`<cite>${title}</cite>${year === undefined ? nothing : ` (${year})`}
    <span class="muted">${dotted([authors.length > 0 && words.byAuthors(formats.list(authors)), isbn && words.isbn(isbn)])}</span>`;
}

/** The rule worked out from the numbers, the feed's own words, and what else it takes. */
function completionTemplates(reading: CourseReading): readonly unknown[] {
  const { completion } = reading.course;
  const { language } = reading.viewer;
  const rule = ruleOf(reading);
  return completion && (completion.text || completion.requirements.length > 0)
    ? [
        rule && html`<p><strong>${rule}</strong></p>`,
        completion.text && paragraphs(completion.text, language),
        bulletsTemplate(completion.requirements, language),
      ]
    : [];
}

const peopleTemplates = (people: readonly Contact[], course: Course, language: string): readonly TemplateResult[] =>
  people.map((person) => personTemplate(person, course, language));

/** What comes with the program only, each under its condition; which program, where the course is in one. */
function programIncludesTemplates({ programIncludes, programs: [program] }: Course, language: string): readonly unknown[] {
  const items = listOf(
    programIncludes,
    ({ text, condition }) =>
      html`${inlineText(text, language)}
      ${condition ? html`<span class="small muted">(${inlineText(condition, language)})</span>` : nothing}`,
  );
  return items ? [program && html`<p class="muted">${inlineText(program.name, language)}</p>`, items] : [];
}

function credentialTemplate({ credential }: Course, language: string): TemplateResult | undefined {
  if (!credential) return undefined;
  const words = messagesFor(courseMessages, language);
  const { name, kind, condition, availableTo } = credential;
  const what = [name && inlineText(name, language), kind && words.credentials[kind]];
  return html`${what.some(Boolean) ? html`<p>${dotted(what)}</p>` : nothing}
  ${condition ? html`<p class="muted">${words.condition} ${inlineText(condition, language)}</p>` : nothing}
  ${availableTo ? html`<p class="muted">${words.availableTo} ${inlineText(availableTo, language)}</p>` : nothing}`;
}

function programTemplate({ name, role, requiredToEnrol, url }: CourseProgram, language: string): TemplateResult {
  const words = messagesFor(courseMessages, language);
  const label = inlineText(name, language);
  const said =
    requiredToEnrol === undefined ? nothing : html`<p class="muted">${requiredToEnrol ? words.onlyInProgram : words.openToOthers}</p>`;
  return html`<div>
    <p>${role ? `${words.roles[role]} ` : nothing}${url ? html`<a href=${url}>${label}</a>` : label}</p>
    ${said}
  </div>`;
}

const platformsTemplate = ({ platforms }: Course, language: string): TemplateResult | undefined =>
  listOf(
    platforms,
    ({ name, use, access }) =>
      html`${name} <span class="small muted">${dotted([use && inlineText(use, language), accessText(access, language)])}</span>`,
  );

const servicesTemplates = ({ services }: Course, language: string): readonly TemplateResult[] =>
  services.map(
    ({ name, description, contact }) =>
      html`<div class="service">
        <p><strong>${inlineText(name, language)}</strong></p>
        ${description ? paragraphs(description, language) : nothing}
        ${contact ? html`<p>${contact.name ? [inlineText(contact.name, language), ' '] : nothing}${reachTemplate(contact, language)}</p>` : nothing}
      </div>`,
  );

/** The course's own page, and what belongs with it: communities as links to where this page shows them. */
function relatedTemplate({ course, all, feed, viewer: { language } }: CourseReading): TemplateResult | undefined {
  const { url, related, origin } = course;
  const isOnPage = document.querySelector('cop-directory, cop-community') !== null;
  const ofFeed = <T extends { readonly id: string; readonly origin: Course['origin'] }>(records: readonly T[], id: string): T | undefined =>
    records.find((each) => each.id === id && each.origin.feedId === origin.feedId);
  const found = related.flatMap((id) => {
    const community = ofFeed(feed.communities, id);
    const other = community ?? ofFeed(all, id);
    const href = community && isOnPage ? communityAddress(community, feed.communities) : other?.url;
    return other ? [{ label: inlineText(other.name, language), href }] : [];
  });
  const own = url ? [{ label: messagesFor(courseMessages, language).page, href: url }] : [];
  return listOf([...own, ...found], ({ label, href }) => (href ? html`<a href=${href}>${label}</a>` : label));
}
