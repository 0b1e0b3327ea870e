import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopFinder } from './cop-finder.ts';

attachContextRoot();
defineElement('cop-finder', CopFinder);

declare global {
  interface HTMLElementTagNameMap {
    'cop-finder': CopFinder;
  }
}
