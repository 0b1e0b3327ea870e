import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopAbout } from './cop-about.ts';

attachContextRoot();
defineElement('cop-about', CopAbout);

declare global {
  interface HTMLElementTagNameMap {
    'cop-about': CopAbout;
  }
}
