import type { Contact } from '../community/contact.ts';
import type { Course, CourseRun, Price } from '../community/course.ts';
import { listOccurrences } from '../occurrence/list-occurrences.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import { occurrenceSpan } from '../occurrence/occurrence-span.ts';
import { chooseText } from '../text.ts';
import { eventTimes } from './event-times.ts';
import { courseId, organizationId, reference } from './identity.ts';
import type { JsonLdNode, JsonLdValue } from './json-ld.ts';
import { plainText, plainTexts } from './organization-node.ts';
import { attendanceModes, placeNodes } from './place-nodes.ts';
import type { StructuredDataQuery } from './structured-data.ts';

/** Runs that began longer ago, or begin later, are not looked for, in ms. */
const REACH = 2 * 366 * 86_400_000;
/** How many sessions of a run are told of. */
const SESSIONS = 50;

/** An organization of the feed, or one of which only the name is known. */
function providerOf({ provider, origin }: Course): JsonLdValue | undefined {
  const id = provider ?? origin.publisher;
  if (id === undefined) return undefined;
  if (origin.organizations.some((organization) => organization.id === id)) return reference(organizationId(origin, id));
  return provider === undefined ? undefined : { '@type': 'Organization', name: provider };
}

/** Whether it costs nothing; undefined where that is not known. */
function isFree(prices: readonly Price[]): boolean | undefined {
  if (prices.some(({ status }) => status === 'priced')) return false;
  return prices.length > 0 && prices.every(({ status }) => status === 'free') ? true : undefined;
}

function offers(prices: readonly Price[], language: string): readonly JsonLdNode[] | undefined {
  const priced = prices.filter(({ amount, currency }) => amount !== undefined && currency !== undefined);
  const nodes = priced.map(({ amount, currency, text, audience }): JsonLdNode => ({
    '@type': 'Offer',
    price: amount!,
    priceCurrency: currency!,
    description: plainText(text, language),
    name: plainText(audience, language),
  }));
  return nodes.length > 0 ? nodes : undefined;
}

function people(contacts: readonly Contact[], language: string): readonly JsonLdNode[] | undefined {
  const named = contacts.filter(({ name }) => name);
  const nodes = named.map(({ name, role, url }): JsonLdNode => ({
    '@type': 'Person',
    name: plainText(name, language),
    jobTitle: plainText(role, language),
    url,
  }));
  return nodes.length > 0 ? nodes : undefined;
}

/** A run with its first and last day and its sessions; undefined where it is over. */
function runNode(run: CourseRun, course: Course, { language, now, timeZone }: StructuredDataQuery): JsonLdNode | undefined {
  const { origin, pace, url } = course;
  const owner = { community: { meetings: run.meetings } } as never;
  const sessions: readonly Occurrence[] = listOccurrences([owner], { from: now - REACH, to: now + REACH }, timeZone);
  const last = sessions.at(-1);
  if (last && occurrenceSpan(last, timeZone).to <= now) return undefined;
  const [first] = run.meetings;
  const mode = first?.attendanceMode;
  const id = `${courseId(origin, course.id)}/${encodeURIComponent(run.id)}`;
  const times = sessions.map(eventTimes);
  return {
    '@type': 'CourseInstance',
    '@id': id,
    name: plainText(run.label ?? course.name, language),
    courseMode: mode && (mode === 'inPerson' ? 'onsite' : mode === 'mixed' ? 'blended' : 'online'),
    eventAttendanceMode: mode && attendanceModes[mode],
    courseWorkload: plainText(pace?.workload, language),
    instructor: people(course.instructors, language),
    location: placeNodes(first?.locations ?? [], first?.virtualLocations ?? [], mode, url, language),
    startDate: times[0]?.startDate,
    endDate: times.at(-1)?.endDate ?? times.at(-1)?.startDate,
    isAccessibleForFree: isFree(run.prices.length > 0 ? run.prices : course.prices),
    offers: offers(run.prices, language),
    subEvent: sessions.slice(0, SESSIONS).map(({ title, status }, index): JsonLdNode => {
      const { startDate, endDate, previousStartDate } = times[index]!;
      const isOff = status === 'cancelled';
      return {
        '@type': 'Event',
        name: plainText(title ?? course.name, language),
        startDate,
        endDate,
        previousStartDate: isOff ? undefined : previousStartDate,
        eventStatus: isOff ? 'https://schema.org/EventCancelled' : previousStartDate ? 'https://schema.org/EventRescheduled' : undefined,
      };
    }),
  };
}

/** A course with its runs that are not over. */
export function courseNode(course: Course, query: StructuredDataQuery): JsonLdNode {
  const { language } = query;
  const { origin, id, name, courseCode, summary, description, url, prerequisites, outputs, credential, prices, audience } = course;
  const runs = course.instances.flatMap((run) => runNode(run, course, query) ?? []);
  return {
    '@type': 'Course',
    '@id': courseId(origin, id),
    name: plainText(name, language),
    courseCode,
    description: plainText(summary ?? description, language) ?? chooseText(name, language).value,
    url,
    provider: providerOf(course),
    coursePrerequisites: plainTexts(
      prerequisites.map(({ text }) => text),
      language,
    ),
    audience: audience && { '@type': 'Audience', audienceType: plainText(audience, language) },
    teaches: plainTexts(outputs, language),
    educationalCredentialAwarded: plainText(credential?.name, language),
    isAccessibleForFree: isFree(prices),
    offers: offers(prices, language),
    hasCourseInstance: runs.length > 0 ? runs : undefined,
  };
}
