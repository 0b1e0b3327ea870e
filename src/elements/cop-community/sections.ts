import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import type { Contact } from '../../domain/community/contact.ts';
import { chooseText, type Text } from '../../domain/text.ts';
import { dateOfInstant } from '../../i18n/date-of-instant.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { communityMessages } from '../../i18n/messages/community.ts';
import { eligibilityMessages } from '../../i18n/messages/eligibility.ts';
import { utcDatetime } from '../../i18n/occurrence-time.ts';
import { communityAddress } from '../internal/community-address.ts';
import { bulletsTemplate, factsTemplate, factTemplate, sectionTemplate } from '../internal/facts.ts';
import { hideImage } from '../internal/hide-image.ts';
import { linkListTemplate } from '../internal/link-list.ts';
import { organizationName } from '../internal/organization-name.ts';
import { personTemplate } from '../internal/person.ts';
import { accessText, dotted, resourceTemplate } from '../internal/resource.ts';
import { inlineText, paragraphs } from '../internal/text.ts';
import { isSeries, laterTemplate, meetingFactsTemplate, type Meetings } from './meetings.ts';
import type { Reading } from './reading.ts';

/**
 * Everything below the title and the joining block, in the order in which people ask for it. Empty parts are not there.
 * @param past what is told of past meetings.
 */
export function sectionsTemplate(reading: Reading, meetings: Meetings, past: unknown): readonly unknown[] {
  const { community, viewer, level } = reading;
  const { language } = viewer;
  const { over, ...words } = messagesFor(communityMessages, language);
  const isOver = isPast(community);
  const titles = isOver ? { ...words, ...over } : words;
  const section = (name: string, title: string, ...parts: readonly unknown[]): TemplateResult | typeof nothing =>
    sectionTemplate(name, title, level + 1, parts);
  return [
    section('about', titles.about, ...aboutTemplates(community, language)),
    section('expect', titles.expect, bulletsTemplate(community.expect, language)),
    section('audience', titles.audience, ...audienceTemplates(community, language)),
    section('meetings', titles.meetings, ...meetingFactsTemplate(reading, meetings)),
    section('first-visit', words.firstVisit, !isOver && community.firstVisit && paragraphs(community.firstVisit, language)),
    section('upcoming', words.upcoming, laterTemplate(meetings, reading)),
    section('participation', words.participation, !isOver && participationTemplate(community, language)),
    section('people', words.people, peopleTemplate(community, language)),
    section('partners', words.partners, organizationsTemplate(community, community.partners, language)),
    section('channels', words.channels, channelsTemplate(community, language)),
    section('resources', titles.resources, resourcesTemplate(community, language)),
    past,
    section('links', words.links, linksTemplate(community, language)),
    section('related', words.related, relatedTemplate(reading)),
    footTemplate(reading),
  ];
}

function aboutTemplates({ image, description, domain, practice, goals, topics }: Community, language: string): readonly unknown[] {
  const words = messagesFor(communityMessages, language);
  const text = (value: Text | undefined): unknown => value && paragraphs(value, language);
  return [
    image && html`<img src=${image.url} alt=${chooseText(image.alt, language).value} loading="lazy" @error=${hideImage} />`,
    text(description),
    factsTemplate([
      factTemplate(words.domain, text(domain)),
      factTemplate(words.practice, text(practice)),
      factTemplate(words.goals, bulletsTemplate(goals, language)),
      factTemplate(words.topics, topics.length > 0 && dotted(topics.map((topic) => inlineText(topic, language)))),
    ]),
  ];
}

function audienceTemplates({ audience, audienceRoles }: Community, language: string): readonly unknown[] {
  const { roles } = messagesFor(eligibilityMessages, language);
  const names = audienceRoles.flatMap((role) => roles[role] ?? []);
  return [audience && paragraphs(audience, language), names.length > 0 && html`<p class="muted">${names.join(' · ')}</p>`];
}

function participationTemplate({ participation }: Community, language: string): TemplateResult | undefined {
  const { participationKinds } = messagesFor(communityMessages, language);
  return participation.length > 0
    ? html`<ul class="bullets">
        ${participation.map((kind) => html`<li>${participationKinds[kind]}</li>`)}
      </ul>`
    : undefined;
}

function peopleTemplate(community: Community, language: string): TemplateResult | undefined {
  const { facilitators, contacts, organizer } = community;
  const words = messagesFor(communityMessages, language);
  const people = (list: readonly Contact[]): unknown =>
    list.length > 0 && list.map((contact) => personTemplate(contact, community, language));
  return factsTemplate([
    factTemplate(words.facilitators, people(facilitators)),
    factTemplate(words.contacts, people(contacts)),
    factTemplate(words.organizer, organizer && organizationsTemplate(community, [organizer], language)),
  ]);
}

/** The organizations with `ids`, in their order; those that the feed does not describe have nothing to show. */
function organizationsTemplate({ origin }: Community, ids: readonly string[], language: string): TemplateResult | undefined {
  const found = ids.flatMap((id) => origin.organizations.find((organization) => organization.id === id) ?? []);
  return found.length > 0
    ? html`<ul>
        ${found.map((organization) => html`<li>${organizationName(organization, language)}</li>`)}
      </ul>`
    : undefined;
}

function channelsTemplate({ channels }: Community, language: string): TemplateResult | undefined {
  const { channelKinds } = messagesFor(communityMessages, language);
  if (channels.length === 0) return undefined;
  return html`<ul>
    ${channels.map(({ kind, name, url, access }) => {
      const label = name ? inlineText(name, language) : channelKinds[kind];
      const kindWord = name && kind !== 'other' && chooseText(name, language).value !== channelKinds[kind] && channelKinds[kind];
      return html`<li>
        ${url ? html`<a href=${url}>${label}</a>` : label}
        <span class="small muted details">${dotted([kindWord, accessText(access, language)])}</span>
      </li>`;
    })}
  </ul>`;
}

/** Its own, and those of its series as a whole. */
function resourcesTemplate({ resources: own, meetings }: Community, language: string): TemplateResult | undefined {
  const resources = [...own, ...meetings.flatMap((meeting) => (isSeries(meeting) && meeting.resources) || [])];
  if (resources.length === 0) return undefined;
  return html`<ul class="resources">
    ${resources.map(
      (resource) =>
        html`<li part="resource">
          ${resourceTemplate(resource, language)}
          ${resource.description ? html`<div class="small">${paragraphs(resource.description, language)}</div>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function linksTemplate({ links, url }: Community, language: string): TemplateResult | undefined {
  const isNamed = !url || links.some((link) => link.url === url);
  return linkListTemplate(isNamed ? links : [...links, { rel: 'homepage', url }], language);
}

/** Other communities, as links to where this page shows them, else to pages of their own. */
function relatedTemplate({ community, feed, viewer, isInDirectory }: Reading): TemplateResult | undefined {
  const { language } = viewer;
  const { relations } = messagesFor(communityMessages, language);
  const isOnPage = isInDirectory || document.querySelector('cop-directory') !== null;
  const found = community.related.flatMap(({ rel, community: id }) => {
    const other = feed.communities.find((each) => each.id === id && each.origin.feedId === community.origin.feedId);
    return other ? { rel, other } : [];
  });
  if (found.length === 0) return undefined;
  return factsTemplate(
    found.map(({ rel, other }) => {
      const href = isOnPage ? communityAddress(other, feed.communities) : other.url;
      const name = inlineText(other.name, language);
      return factTemplate(relations[rel], href ? html`<a href=${href}>${name}</a>` : name);
    }),
  );
}

/** When what is said was last changed, and when somebody looks whether it is still true. */
function footTemplate({ community, viewer, formats, today }: Reading): TemplateResult | typeof nothing {
  const { updated, reviewBy } = community;
  const words = messagesFor(communityMessages, viewer.language);
  const changed = updated !== undefined && words.updated(dateOfInstant(updated, viewer.timeZone, formats));
  const review = reviewBy && words[reviewBy < today ? 'reviewDue' : 'reviewBy'](formats.date(reviewBy, 'long'));
  if (!changed && !review) return nothing;
  return html`<p class="foot small muted" part="updated">
    ${dotted([
      changed && html`<time datetime=${utcDatetime(updated)}>${changed}</time>`,
      review && html`<time datetime=${reviewBy}>${review}</time>`,
    ])}
  </p>`;
}
