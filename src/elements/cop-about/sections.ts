import { html, nothing, type TemplateResult } from 'lit';
import type { AssociationAbout } from '../../domain/community/about.ts';
import type { Organization } from '../../domain/community/organization.ts';
import type { Support } from '../../domain/community/propose.ts';
import type { FeedOrigin } from '../../domain/feed.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { aboutMessages } from '../../i18n/messages/about.ts';
import { zoneName } from '../../i18n/zone-names.ts';
import { helpTemplate } from '../internal/contact.ts';
import { bulletsTemplate, factsTemplate, factTemplate } from '../internal/facts.ts';
import { hideImage } from '../internal/hide-image.ts';
import type { LateSetting } from '../internal/late-feed-element.ts';
import { organizationName } from '../internal/organization-name.ts';
import { personTemplate } from '../internal/person.ts';
import { inlineText, paragraphs } from '../internal/text.ts';

/** What the list of communities holds. */
export const introTemplates = ({ description, intro }: AssociationAbout, language: string): readonly unknown[] => [
  description && html`<div class="lead paragraphs">${paragraphs(description, language)}</div>`,
  intro && html`<div class="paragraphs">${paragraphs(intro, language)}</div>`,
];

/** What the association gives its communities. */
export const supportTemplates = (support: Support | undefined, language: string): readonly unknown[] => [
  support && bulletsTemplate(support.items, language),
];

/** Where people turn to who are not sure. */
export const helpTemplates = ({ help }: FeedOrigin, language: string): readonly unknown[] => [helpTemplate(help, language)];

/** Where the association is and who answers there. */
export function addressTemplates({ origin, organizations }: AssociationAbout, { viewer }: LateSetting): readonly unknown[] {
  const publisher = origin.organizations.find(({ id }) => id === origin.publisher);
  if (!publisher || (!publisher.address && publisher.contacts.length === 0)) return [];
  const { language, now } = viewer;
  const timeZone = organizations.get(publisher.id)?.timeZone;
  return [
    html`<address>
      <p><strong>${inlineText(publisher.name, language)}</strong></p>
      ${addressLines(publisher, language)}
    </address>`,
    publisher.contacts.length > 0 && publisher.contacts.map((contact) => personTemplate(contact, { origin }, language)),
    timeZone && factsTemplate([factTemplate(messagesFor(aboutMessages, language).timeZone, zoneName(timeZone, language, 'long', now))]),
  ];
}

function addressLines({ address }: Organization, language: string): TemplateResult | typeof nothing {
  if (!address) return nothing;
  const { value, lang } = chooseText(address, language);
  return html`<p lang=${lang} class="lines">${value.trim()}</p>`;
}

/** Who stands with the association, by what they are to it. */
export function organizationsTemplate({ origin, organizations }: AssociationAbout, language: string): TemplateResult | undefined {
  const words = messagesFor(aboutMessages, language);
  const relationshipOf = ({ id }: Organization): string =>
    organizations.get(id)?.relationship ?? (id === origin.publisher ? 'publisher' : '');
  const groups = [...Object.entries(words.relationships), ['', words.otherOrganizations] as const].map(([relationship, name]) => {
    const found = origin.organizations.filter((organization) => relationshipOf(organization) === relationship);
    return factTemplate(
      name,
      found.length > 0 &&
        html`<ul>
          ${found.map((organization) => organizationTemplate(organization, { origin, organizations }, language))}
        </ul>`,
    );
  });
  return factsTemplate(groups);
}

function organizationTemplate(
  organization: Organization,
  { origin, organizations }: Pick<AssociationAbout, 'origin' | 'organizations'>,
  language: string,
): TemplateResult {
  const { id } = organization;
  const logo = organizations.get(id)?.logo;
  const isPublisher = id === origin.publisher;
  return html`<li>
    ${logo ? html`<img src=${logo.url} alt=${chooseText(logo.alt, language).value} loading="lazy" @error=${hideImage} />` : nothing}
    ${organizationName(organization, language)}
    ${isPublisher ? nothing : html`<div class="small muted">${addressLines(organization, language)}</div>`}
    ${isPublisher ? nothing : organization.contacts.map((contact) => personTemplate(contact, { origin }, language))}
  </li>`;
}
