import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopTimeZone } from './cop-time-zone.ts';

attachContextRoot();
defineElement('cop-time-zone', CopTimeZone);

declare global {
  interface HTMLElementTagNameMap {
    'cop-time-zone': CopTimeZone;
  }
}
