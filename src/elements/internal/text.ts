import { html, type TemplateResult } from 'lit';
import { chooseText, sameLanguage, type Text } from '../../domain/text.ts';

/** Text for a reader of `language` (BCP 47), in line; marked with `lang` where it is in another language. */
export function inlineText(text: Text, language: string): string | TemplateResult {
  const { value, lang } = chooseText(text, language);
  return sameLanguage(lang, language) ? value : html`<span lang=${lang}>${value}</span>`;
}

/** Text for a reader of `language` (BCP 47) as paragraphs, parted where it has a blank line; marked with `lang` as above. */
export function paragraphs(text: Text, language: string): TemplateResult | readonly TemplateResult[] {
  const { value, lang } = chooseText(text, language);
  const parts = value.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`);
  return sameLanguage(lang, language) ? parts : html`<div lang=${lang} class="paragraphs">${parts}</div>`;
}
