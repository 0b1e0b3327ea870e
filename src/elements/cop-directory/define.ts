import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopDirectory } from './cop-directory.ts';

attachContextRoot();
defineElement('cop-directory', CopDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'cop-directory': CopDirectory;
  }
}
