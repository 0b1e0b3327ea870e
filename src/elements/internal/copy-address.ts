import { html, type TemplateResult } from 'lit';
import { messagesFor } from '../../i18n/define-messages.ts';
import { copyMessages } from '../../i18n/messages/copy.ts';

/** An address in full, and a button that copies it: not every visitor has a program that opens it. */
export function copyAddressTemplate(address: string, language: string): TemplateResult {
  const words = messagesFor(copyMessages, language);
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const row = (currentTarget as Element).closest('.copy')!;
    const said = row.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(address);
      said.textContent = words.copied;
    } catch {
      // Not allowed here, or a page that is not secure: then the visitor copies it.
      getSelection()?.selectAllChildren(row.querySelector('.copyable')!);
      said.textContent = words.selected;
    }
  };
  return html`<div class="copy small">
    <span class="copyable" part="address">${address}</span>
    <button type="button" class="quiet" part="copy" @click=${copy}>${words.copy}<span class="visually-hidden">, ${address}</span></button>
    <span class="muted" role="status"></span>
  </div>`;
}
