import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopSignupForm } from './cop-signup-form.ts';

attachContextRoot();
defineElement('cop-signup-form', CopSignupForm);

declare global {
  interface HTMLElementTagNameMap {
    'cop-signup-form': CopSignupForm;
  }
}
