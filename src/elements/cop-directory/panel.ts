import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';

/** What the panel of a card needs to know. */
export interface PanelSetting {
  readonly isOpen: boolean;
  /** Whether what it shows has been loaded. */
  readonly state: 'loading' | 'ready' | 'failed';
  readonly language: string;
  /** Of the community's own heading. */
  readonly level: number;
  readonly allowedOrigins: string;
  /** Of this page, with the community open. */
  readonly address: string;
  readonly onClose: () => void;
}

/** The id of the panel of the community at `index` in its directory. */
export const panelId = (index: number): string => `community-${index}`;

/** What a card opens: the whole community, a link to it, and the way back. */
export function panelTemplate(community: Community, index: number, setting: PanelSetting): TemplateResult {
  const { isOpen, language, address, onClose } = setting;
  const { close } = messagesFor(commonMessages, language);
  const name = chooseText(community.name, language).value;
  return html`<div class="panel" part="panel" id=${panelId(index)} role="group" aria-label=${name} ?hidden=${!isOpen}>
    ${contentTemplate(community, name, setting)}
    <p class="panel-foot no-print">
      <a href=${address}>${messagesFor(directoryMessages, language).link}</a>
      <button type="button" class="quiet" @click=${onClose}>${close}<span class="visually-hidden">, ${name}</span></button>
    </p>
  </div>`;
}

function contentTemplate({ key, url }: Community, name: string, { state, language, level, allowedOrigins }: PanelSetting): TemplateResult {
  switch (state) {
    case 'loading':
      return html`<div class="skeleton content"></div>`;
    case 'ready':
      return html`<cop-community community=${key} heading-level=${level} allowed-origins=${allowedOrigins} in-directory></cop-community>`;
    case 'failed':
      return html`<p class="notice">
        ${messagesFor(directoryMessages, language).notLoaded}
        ${url ? html`<a href=${url}>${messagesFor(commonMessages, language).goTo(name)}</a>` : nothing}
      </p>`;
  }
}
