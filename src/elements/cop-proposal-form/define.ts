import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopProposalForm } from './cop-proposal-form.ts';

attachContextRoot();
defineElement('cop-proposal-form', CopProposalForm);

declare global {
  interface HTMLElementTagNameMap {
    'cop-proposal-form': CopProposalForm;
  }
}
