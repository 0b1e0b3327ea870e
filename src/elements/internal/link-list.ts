import { html, type TemplateResult } from 'lit';
import type { Link } from '../../domain/community/resource.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { communityMessages } from '../../i18n/messages/community.ts';
import { accessText } from './resource.ts';
import { inlineText } from './text.ts';

/** Named addresses, and who may use them; undefined where there are none. */
export function linkListTemplate(links: readonly Link[], language: string): TemplateResult | undefined {
  const { linkNames } = messagesFor(communityMessages, language);
  if (links.length === 0) return undefined;
  return html`<ul>
    ${links.map(({ rel = 'other', name, url, access }) => {
      const label = name ? inlineText(name, language) : (linkNames[rel] ?? url);
      return html`<li>
        ${url ? html`<a href=${url}>${label}</a>` : label}
        <span class="small muted details">${accessText(access, language)}</span>
      </li>`;
    })}
  </ul>`;
}
