import { html, nothing, type TemplateResult } from 'lit';
import type { Acknowledgement, AssociationAbout } from '../../domain/community/about.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { aboutMessages } from '../../i18n/messages/about.ts';
import { linkListTemplate } from '../internal/link-list.ts';
import { inlineText, paragraphs } from '../internal/text.ts';

/** An acknowledgement in full, with its links: nothing of it is ever folded or cut. */
export const acknowledgementTemplate = ({ text, links }: Acknowledgement, language: string): TemplateResult =>
  html`<div class="paragraphs">${paragraphs(text, language)}</div>
    ${linkListTemplate(links, language) ?? nothing}`;

/** Notices of copyright, and the licences of the information, in small type. */
export function copyrightTemplate(associations: readonly AssociationAbout[], language: string): TemplateResult | typeof nothing {
  const { licence } = messagesFor(aboutMessages, language);
  const lines = associations.flatMap(({ acknowledgements, license, origin }) => [
    ...acknowledgements
      .filter(({ kind }) => kind === 'copyright')
      .map((each) => html`${paragraphs(each.text, language)} ${linkListTemplate(each.links, language) ?? nothing}`),
    ...(license
      ? [
          html`<p>
            <a href=${license} rel="license">${licence}</a
            >${associations.length > 1 ? html` (${inlineText(origin.label, language)})` : nothing}
          </p>`,
        ]
      : []),
  ]);
  return lines.length > 0 ? html`<div class="small muted copyright" part="copyright">${lines}</div>` : nothing;
}
