import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopTime } from './cop-time.ts';

attachContextRoot();
defineElement('cop-time', CopTime);

declare global {
  interface HTMLElementTagNameMap {
    'cop-time': CopTime;
  }
}
