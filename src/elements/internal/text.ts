import { html, type TemplateResult } from 'lit';
import { chooseText, sameLanguage, type Text } from '../../domain/text.ts';
import { wordsLanguage } from '../../i18n/language.ts';

/** Text for a reader of `language` (BCP 47), in line; marked with `lang` where our words around it are in another. */
export function inlineText(text: Text, language: string): string | TemplateResult {
  const { value, lang } = chooseText(text, language);
  return sameLanguage(lang, wordsLanguage(language)) ? value : html`<span lang=${lang} dir="auto">${value}</span>`;
}

/** Text for a reader of `language` (BCP 47) as paragraphs, parted where it has a blank line; marked with `lang` as above. */
export function paragraphs(text: Text, language: string): TemplateResult | readonly TemplateResult[] {
  const { value, lang } = chooseText(text, language);
  const parts = value.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`);
  return sameLanguage(lang, wordsLanguage(language)) ? parts : html`<div lang=${lang} dir="auto" class="paragraphs">${parts}</div>`;
}
