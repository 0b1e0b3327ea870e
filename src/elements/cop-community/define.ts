import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import '../cop-time-zone/define.ts';
import { CopCommunity } from './cop-community.ts';

attachContextRoot();
defineElement('cop-community', CopCommunity);

declare global {
  interface HTMLElementTagNameMap {
    'cop-community': CopCommunity;
  }
}
