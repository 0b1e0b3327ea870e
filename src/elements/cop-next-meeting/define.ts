import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopNextMeeting } from './cop-next-meeting.ts';

attachContextRoot();
defineElement('cop-next-meeting', CopNextMeeting);

declare global {
  interface HTMLElementTagNameMap {
    'cop-next-meeting': CopNextMeeting;
  }
}
