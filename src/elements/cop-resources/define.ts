import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopResources } from './cop-resources.ts';

attachContextRoot();
defineElement('cop-resources', CopResources);

declare global {
  interface HTMLElementTagNameMap {
    'cop-resources': CopResources;
  }
}
