import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopSchedule } from './cop-schedule.ts';

attachContextRoot();
defineElement('cop-schedule', CopSchedule);

declare global {
  interface HTMLElementTagNameMap {
    'cop-schedule': CopSchedule;
  }
}
