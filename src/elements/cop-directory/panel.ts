import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';
import { panelId } from './card.ts';

/** What the panel of a card needs to know. */
export interface PanelSetting {
  readonly isOpen: boolean;
  /** Whether what it shows could not be loaded. */
  readonly hasFailed: boolean;
  readonly language: string;
  /** Of the community's own heading. */
  readonly level: number;
  /** Of this page, with the community open. */
  readonly address: string;
  readonly onClose: () => void;
  readonly onLink: (event: Event) => void;
}

/** What a card opens: the whole community, a link to it, and the way back. */
export function panelTemplate(community: Community, index: number, setting: PanelSetting): TemplateResult {
  const { isOpen, hasFailed, language, level, address, onClose, onLink } = setting;
  const words = messagesFor(directoryMessages, language);
  const common = messagesFor(commonMessages, language);
  const name = chooseText(community.name, language).value;
  return html`<div class="panel" part="panel" id=${panelId(index)} role="group" aria-label=${name} ?hidden=${!isOpen} @click=${onLink}>
    ${hasFailed
      ? html`<p class="notice">${words.notLoaded} ${community.url ? html`<a href=${community.url}>${common.goTo(name)}</a>` : nothing}</p>`
      : html`<cop-community community=${community.key} heading-level=${level} in-directory></cop-community>`}
    <p class="panel-foot no-print">
      <a href=${address}>${words.link}</a>
      <button type="button" class="quiet" @click=${onClose}>${common.close}<span class="visually-hidden">, ${name}</span></button>
    </p>
  </div>`;
}
