import { html, nothing, type TemplateResult } from 'lit';
import type { Organization } from '../../domain/community/organization.ts';
import { chooseText } from '../../domain/text.ts';
import { inlineText } from './text.ts';

/** An organization by its name, as a link where it has an address, and what it is called in short. */
export function organizationName({ name, shortName, url }: Organization, language: string): TemplateResult {
  const label = inlineText(name, language);
  const short = shortName && chooseText(shortName, language).value;
  return html`${url ? html`<a href=${url}>${label}</a>` : label}${short && short !== chooseText(name, language).value ? ` (${short})` : nothing}`;
}
