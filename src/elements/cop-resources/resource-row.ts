import { html, nothing, type TemplateResult } from 'lit';
import type { SharedResource } from '../../domain/community/shared-resources.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { resourcesMessages } from '../../i18n/messages/resources.ts';
import { dotted, resourceTemplate } from '../internal/resource.ts';
import { paragraphs } from '../internal/text.ts';

/** A lock, beside words that say the same. */
export const lockTemplate = html`<svg viewBox="0 0 20 20" aria-hidden="true" class="lock">
  <path d="M6 9h8a1.5 1.5 0 0 1 1.5 1.5V15a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 15v-4.5A1.5 1.5 0 0 1 6 9zM7 9V6.5a3 3 0 0 1 6 0V9" />
</svg>`;

/** A resource: its name, what to know before opening it, and what it is of. @param isKindSaid by the heading above. */
export function sharedResourceTemplate(
  { resource, kind, meeting, course }: SharedResource,
  language: string,
  isKindSaid: boolean,
): TemplateResult {
  const words = messagesFor(resourcesMessages, language);
  const { kind: said, ...rest } = resource;
  const date = resource.published ?? meeting?.date;
  const shown = { ...rest, ...(said && (!isKindSaid || kind === 'guide') && { kind: said }), ...(date && { published: date }) };
  const name = chooseText(resource.name, language).value;
  const topic = meeting?.title && chooseText(meeting.title, language).value;
  const sources = [
    kind === 'guide' && !isKindSaid && words.guide,
    // A name that says what the meeting was about need not be told again.
    meeting && !(topic && name.toLowerCase().includes(topic.toLowerCase())) && (topic ? words.ofMeeting(topic) : words.fromMeeting),
    course && words.ofCourse(chooseText(course, language).value),
  ];
  return html`<li class="resource" part="resource">
    <div class="name" part="name">${resourceTemplate(shown, language)}</div>
    ${sources.some(Boolean) ? html`<p class="small muted">${dotted(sources)}</p>` : nothing}
    ${resource.description ? html`<div class="small">${paragraphs(resource.description, language)}</div>` : nothing}
  </li>`;
}
