import { html, nothing, type TemplateResult } from 'lit';
import type { Access, Resource } from '../../domain/community/resource.ts';
import { parsePartialDate } from '../../domain/time/plain-date-time.ts';
import { parseDuration } from '../../domain/time/duration.ts';
import { sameLanguage } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { communityMessages } from '../../i18n/messages/community.ts';
import { inlineText } from './text.ts';

/** Who may use something, where that is not everyone. */
export const accessText = (access: Access | undefined, language: string): string | undefined =>
  access && access !== 'public' ? messagesFor(communityMessages, language).access[access] : undefined;

/** The name of a language as a reader of `language` calls it; its tag where the engine has no name for it. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The parts of a line that are there, with dots between them. */
export function dotted(parts: readonly unknown[]): unknown {
  const present = parts.filter(Boolean);
  return present.length > 0 ? present.map((part, index) => [index > 0 ? ' · ' : nothing, part]) : nothing;
}

/** A resource: its name, as a link where there is an address, and what to know before opening it. */
export function resourceTemplate(
  { name, url, doi, kind, access, published, language: written, duration, size }: Resource,
  language: string,
): TemplateResult {
  const address = url ?? (doi && `https://doi.org/${encodeURI(doi)}`);
  const formats = formatsFor(language);
  const date = published && parsePartialDate(published);
  const length = duration ? parseDuration(duration) : undefined;
  const label = inlineText(name, language);
  return html`${address ? html`<a href=${address} hreflang=${written ?? nothing}>${label}</a>` : label}
    <span class="small muted details"
      >${dotted([
        kind && kind !== 'other' && messagesFor(communityMessages, language).resourceKinds[kind],
        date && html`<time datetime=${date}>${date.length === 10 ? formats.date(date, 'long') : formats.partialDate(date)}</time>`,
        length && formats.duration(length),
        size,
        written && !sameLanguage(written, language) && languageName(written, language),
        accessText(access, language),
      ])}</span
    >`;
}
