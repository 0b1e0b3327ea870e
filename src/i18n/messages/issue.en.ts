import type { FeedIssueCode, FeedIssueParams, RecordKind, ValueFormat, ValueType } from '../../domain/feed-issue.ts';
import type { IssueSeverity } from '../../domain/issue.ts';
import { en as feedError } from './feed-cause.en.ts';

/** Why a feed cannot be had; undefined for a reason that is none of a feed's. */
const cause = (reason: string, status = 0): string | undefined =>
  (feedError.webTeam as Partial<Record<string, (status: number) => string>>)[reason]?.(status);

/** A sentence or two for each code: what was found, and what to write instead. */
export type IssueSentences = { readonly [Code in FeedIssueCode]: (params: FeedIssueParams[Code]) => string };

/** How each format is written. */
const formats: Readonly<Record<ValueFormat, string>> = {
  id: 'small letters, digits and hyphens, like "science-connection"',
  'field-name': 'letters, digits and underscores, beginning with a letter, like "first_name"',
  'language-tag': 'a language tag, like "en-CA" or "fr"',
  email: 'an e-mail address, like "name@example.org"',
  duration: 'a duration, like "PT1H30M" for 1 hour 30 minutes',
  'clock-time': 'a time of day on the 24-hour clock, like "14:00"',
  instant: 'an instant in UTC, like "2026-12-08T19:00:00Z"',
  'wall-time': 'a date and time without a zone, like "2026-12-08T14:00:00"',
  date: 'a date, like "2027-03-09"',
  'partial-date': 'a date, a month or a year, like "2027-03-09", "2027-03" or "2027"',
  'time-zone': 'an IANA time zone, like "America/Toronto"',
  rule: 'a recurrence rule, like "FREQ=MONTHLY;BYDAY=2TU"',
  'whole-number': 'a whole number from 0 on, like 3',
  coordinates: 'a point in degrees north and east, like geo:45.42,-75.69',
  address: 'an address that begins with https://',
  currency: 'the code of a currency, like CAD',
  pattern: 'a value of the form that the schema gives',
};

const types: Readonly<Record<ValueType, string>> = {
  text: 'a text, or a map of languages to texts',
  string: 'a string',
  object: 'an object',
  list: 'a list',
  boolean: 'true or false',
  number: 'a number',
  null: 'null',
};

const kinds: Readonly<Record<RecordKind, string>> = {
  community: 'community',
  meeting: 'meeting',
  event: 'event',
  course: 'course',
  join: 'way of joining',
  propose: 'way to propose a community',
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What each part of a rule may say. */
const ruleValues: Readonly<Record<string, string>> = {
  FREQ: 'DAILY, WEEKLY, MONTHLY or YEARLY',
  COUNT: 'a number from 1 to 999999',
  INTERVAL: 'a number from 1 to 999999',
  UNTIL: 'a day such as 20271231, or an instant in UTC such as 20271231T190000Z',
  WKST: 'a weekday such as MO',
  BYDAY: 'weekdays such as MO,WE, or with their number such as 2TU and -1FR',
  BYMONTH: 'months from 1 to 12',
  BYMONTHDAY: 'days from 1 to 31, or from the end from -1 to -31',
  BYYEARDAY: 'days from 1 to 366, or from the end from -1 to -366',
  BYWEEKNO: 'weeks from 1 to 53, or from the end from -1 to -53',
  BYHOUR: 'hours from 0 to 23',
  BYMINUTE: 'minutes from 0 to 59',
  BYSECOND: 'seconds from 0 to 59',
  BYSETPOS: 'positions from 1 to 366, or from the end from -1 to -366',
};

/** What to do about a part that does not go with the frequency. */
const otherFrequency: Readonly<Record<string, string>> = {
  BYDAY: 'A weekday with a number needs FREQ=MONTHLY or FREQ=YEARLY. Change FREQ, or write the weekday without its number.',
  BYMONTHDAY: 'BYMONTHDAY does not go with FREQ=WEEKLY. Write FREQ=MONTHLY, or BYDAY in place of BYMONTHDAY.',
  BYYEARDAY: 'BYYEARDAY needs FREQ=YEARLY. Change FREQ, or leave BYYEARDAY out.',
  BYWEEKNO: 'BYWEEKNO needs FREQ=YEARLY. Change FREQ, or leave BYWEEKNO out.',
};

/** "French" for `fr-CA`: whatever the region, the words are missing. */
const languageName = (tag: string): string => {
  const base = tag.split('-', 1)[0] ?? '';
  // Of anything else Intl makes an exception.
  return /^[a-z]{2,3}$/i.test(base) ? (new Intl.DisplayNames('en', { type: 'language' }).of(base) ?? tag) : tag;
};

/** The name of a time the whole year round, for an abbreviation of half of it. */
const generic = (abbreviation: string, zone: string): string => {
  const name = {
    E: 'Eastern',
    C: 'Central',
    M: 'Mountain',
    P: 'Pacific',
    A: 'Atlantic',
    N: 'Newfoundland',
    R: 'Mountain',
    T: 'Newfoundland',
  }[/^H/.test(abbreviation) ? abbreviation.slice(-1) : abbreviation.slice(0, 1)];
  return name ? `${name} Time` : zone;
};

const problems: Readonly<Record<FeedIssueParams['unreadable-rule']['problem'], (params: FeedIssueParams['unreadable-rule']) => string>> = {
  'sub-daily': ({ value }) => `${value} is more often than daily. Write DAILY, and the hours of a day in BYHOUR.`,
  'unsupported-part': ({ part }) => `${part} is not supported. Leave it out, and write what it would change in "recurrenceOverrides".`,
  'unknown-part': ({ part }) => `"${part}" is no part of a recurrence rule. Check its spelling.`,
  contradictory: ({ part, with: other }) =>
    other === part
      ? `${part} stands in it twice. Keep one.`
      : other
        ? ((other === 'FREQ' ? otherFrequency[part] : undefined) ?? `${part} cannot stand beside ${other}. Keep one of them.`)
        : `${part} has nothing to choose from. Add BYDAY or BYMONTHDAY.`,
  'out-of-range': ({ part, value }) => `${part}=${value} does not exist. Write ${ruleValues[part] ?? 'another value'}.`,
  malformed: ({ part, value }) =>
    part && ruleValues[part]
      ? `"${part}=${value}" cannot be read. Write ${ruleValues[part]}.`
      : 'Write it as in "FREQ=MONTHLY;BYDAY=2TU", without a semicolon at its end.',
  'too-long': () => 'It is too long. List single dates in "recurrenceOverrides" instead.',
};

/** Words about what is wrong with a feed, for the people who keep it. */
export const en = {
  severity: { 'must-fix': 'Must fix', 'should-check': 'Should check', hint: 'Hint' } satisfies Record<IssueSeverity, string>,
  unknown: (code: string, path: string): string => `Something is wrong here: "${code}" at ${path || 'the top of the feed'}.`,
  sentences: {
    'missing-member': ({ member }) => `"${member}" is missing. Add it.`,
    'wrong-type': ({ expected, found }) => `This is ${types[found]}. Write ${types[expected]}.`,
    'empty-text': () => 'This text is empty. Write something, or leave the member out.',
    'too-long': ({ length, limit }) => `This text has ${length} characters. Shorten it to ${limit} or fewer.`,
    'too-many': ({ limit }) =>
      `There are more than ${limit} here, and only the first ${limit} are read. Split the feed, or take out what is past.`,
    'unknown-value': ({ value, allowed }) => `"${value}" is not known here. Write one of: ${allowed}.`,
    'wrong-format': ({ value, expected }) => `"${value}" cannot be read. Write ${formats[expected]}.`,
    'impossible-date': ({ value, expected }) =>
      `"${value}" does not exist in the calendar or is not written as expected. Write ${formats[expected]}.`,
    'unknown-time-zone': ({ value, suggestion }) =>
      suggestion
        ? `"${value}" is not the name of a time zone. Did you mean "${suggestion}"?`
        : `"${value}" is not the name of a time zone. Write ${formats['time-zone']}.`,
    'unreadable-rule': (params) => `The rule "${params.rule}" cannot be read. ${problems[params.problem](params)}`,
    'unsafe-address': ({ value }) =>
      `"${value}" is not an address that can be shown. Write one that begins with https:, http:, mailto: or tel:, without a user name and password.`,
    'insecure-form-address': ({ value }) =>
      `"${value}" would send personal details unprotected. Write an address that begins with https://.`,
    'meeting-link': ({ value }) =>
      `There is a joining link to ${value} here. Take it out: anyone can read a feed. Say in "howToGet" where people get the link.`,
    'members-address': () =>
      'This online room has an address but is not public. Take the address out and write "howToGet", or write "access": "public" if anyone may enter.',
    'duplicate-id': ({ value }) => `"${value}" is taken by an earlier record. Give this one a name of its own.`,
    'consent-without-sender': () =>
      'This consent does not say who asks for it, so it is not shown. Add "sender" with "name", "postalAddress" and "contact".',
    'email-without-address': () => 'One is asked to write an e-mail, but to no address. Add "email".',
    'field-without-options': ({ value }) =>
      `The question "${value}" has no answers to choose from. Add "options", or make it a text field.`,
    'left-out': ({ kind, name }) => `${name ? `The ${kinds[kind]} "${name}"` : `This ${kinds[kind]}`} is not shown, for the reason above.`,
    'include-failed': ({ url, reason, status }) => `The feed ${url} could not be included. ${cause(reason, status) ?? ''}`.trim(),
    'include-itself': ({ url }) => `The feed includes itself (${url}). Take that entry out.`,
    'unusable-feed': ({ reason, detail }) =>
      [cause(reason) ?? 'The feed cannot be used.', detail && feedError.found(detail)].filter(Boolean).join(' '),
    'nothing-to-show': () => 'The feed has nothing to show. Add "communities", "events", "courses" or "include".',
    'unknown-member': ({ member, suggestion }) =>
      suggestion
        ? `"${member}" is not known here and is ignored. Did you mean "${suggestion}"?`
        : `"${member}" is not known here and is ignored. Check its spelling; begin the names of comments with "_".`,
    'form-without-email': () => 'This form does not ask for an e-mail address, so nobody can be answered. Add a field of type "email".',
    'form-without-privacy': () =>
      'This form does not say how personal details are used. Add "privacyNote" with a sentence, or "privacyUrl" with the address of the policy.',
    'sensitive-field': ({ value }) =>
      `"${value}" asks for something personal beyond name and address. Take the question out, unless joining is impossible without it.`,
    'wrong-form-address': ({ format, expected }) =>
      `This is not an address that the format "${format}" can be sent to. Write one like ${expected}, or another format.`,
    'no-effect': ({ member, format }) => `"${member}" means nothing to the format "${format}". Take it out, or write another format.`,
    'field-not-mapped': ({ value }) =>
      `The answer to "${value}" would not be sent: a Google Form gets only what "fieldMap" maps. Add "${value}": "entry.…" there.`,
    'consent-not-sent': ({ value }) =>
      `Nothing would tell that people agreed to "${value}". Map "consents" or "consents/${value}" to an entry in "fieldMap".`,
    'unknown-field': ({ value, suggestion }) =>
      suggestion
        ? `Nothing in this form is called "${value}". Did you mean "${suggestion}"?`
        : `Nothing in this form is called "${value}". Write the name of a field, or "consents/" and a purpose.`,
    'way-without-address': () => 'This way of joining leads nowhere. Add "url" with its address.',
    'propose-without-way': () =>
      'Nobody can tell where proposals go. Add "form", "contact" with an address, or "template" with the address of the document; or set "status" to "closed".',
    'unresolved-reference': ({ value, kind }) =>
      `There is no ${kind} with the id "${value}" in this feed. Correct the id, or add the ${kind}.`,
    'start-not-in-rule': ({ value, first }) =>
      first
        ? `The start ${value} is not a date of its rule. Write ${first}, the first that is, or change the rule.`
        : `The start ${value} is not a date of its rule. Change the start or the rule.`,
    'override-adds-date': ({ value }) =>
      `The rule has no meeting at ${value}, so this adds one. If a meeting was to be changed, write the start that it has by the rule.`,
    'until-passed': ({ value }) =>
      `The rhythm of this active community ended on ${value}. Correct "until", or the status of the community.`,
    'review-passed': ({ value }) => `This was to be looked over by ${value}. Check that it is still right, and set a new "reviewBy".`,
    'missing-translation': ({ language }) => `There is no ${languageName(language)} here ("${language}"). Add a translation.`,
    'html-in-text': ({ value }) =>
      `"${value}" is shown as written: texts hold no HTML. Write plain words; a blank line begins a paragraph.`,
    bimonthly: ({ value }) =>
      /week/i.test(value)
        ? `"${value}" can mean twice a week or every two weeks. Write "twice a week" or "every two weeks".`
        : `"${value}" can mean twice a month or every two months. Write "twice a month" or "every two months".`,
    'weekday-mismatch': ({ value, weekday }) =>
      `"${value}" names the wrong weekday: that date is a ${weekdays[weekday]}. Correct the day or the date.`,
    'season-abbreviation': ({ value, zone, date }) => {
      const instead = generic(value, zone);
      return date
        ? `Clocks do not show "${value}" on ${date}: it is the name of another half of the year, an hour off. Write "${instead}".`
        : `"${value}" is right for a part of the year only; in the rest the clocks are an hour off. Write "${instead}".`;
    },
    'asks-without-address': ({ value }) =>
      `The text asks people to write ("${value}"), but this community has no address. Add a way of joining of kind "email", or "contacts" with an "email".`,
    'help-without-address': () =>
      'People who are not sure are asked to turn to you, but no address is given. Add "contacts" with an "email" to "help".',
    'sessions-mismatch': ({ weeks, perWeek, sessions }) =>
      `${weeks} weeks with ${perWeek} sessions each are ${weeks * perWeek} sessions, but "sessions" says ${sessions}. Correct the one that is wrong.`,
    'majority-or-absences': ({ total, half, absences, least }) =>
      `A majority of ${total} sessions is ${half}, but with ${absences} absences allowed people must attend ${least}. Decide which is meant, and write, for instance, "at least ${least} of ${total} sessions".`,
    'attendance-mismatch': ({ total, absences, least, minimum }) =>
      `With ${absences} absences allowed, ${least} of ${total} sessions must be attended, but "minimumSessions" says ${minimum}. Correct the one that is wrong.`,
    'too-many-dates': ({ limit }) =>
      `This rule gives more than ${limit} dates a year; the list is cut there. Is it meant to be that often? Check FREQ, BYHOUR and BYMINUTE.`,
    'too-much-work': () =>
      'The rules of this feed give more dates together than a page can work out, so from here on they were not checked. Split the feed, or make the rules simpler.',
    'year-mismatch': ({ value, expected }) => `The text says ${value}, but the name says ${expected}. Correct the one that is wrong.`,
    'old-copyright': ({ value }) => `The copyright year is ${value}. Bring it up to date.`,
    'not-shared': () => 'Pages of other sites may not read this feed. Have its server send "Access-Control-Allow-Origin: *".',
    'not-json-type': ({ value }) => `The feed is sent as "${value}". Have its server send "application/json".`,
    'shared-with-one': ({ value }) =>
      `Only pages of ${value} may read this feed. Have its server send "Access-Control-Allow-Origin: *", so that every museum’s page may.`,
    'not-secure': ({ url }) =>
      `Pages with https cannot read ${url}, which is without. Name an address that begins with https://, and that stays so.`,
    'redirect-not-shared': ({ url }) =>
      `The address leads on from ${url}, and pages of other sites may not follow. Name the last address, or have the server send "Access-Control-Allow-Origin: *" there too.`,
  } satisfies IssueSentences as IssueSentences,
};

export type IssueMessages = typeof en;
