import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopAddToCalendar } from './cop-add-to-calendar.ts';

attachContextRoot();
defineElement('cop-add-to-calendar', CopAddToCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'cop-add-to-calendar': CopAddToCalendar;
  }
}
