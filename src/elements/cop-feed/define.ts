import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopFeed } from './cop-feed.ts';

attachContextRoot();
defineElement('cop-feed', CopFeed);

declare global {
  interface HTMLElementTagNameMap {
    'cop-feed': CopFeed;
  }
}
