import { attachContextRoot } from '../internal/context-root.ts';
import { defineElement } from '../internal/define-element.ts';
import { CopCourse } from './cop-course.ts';

attachContextRoot();
defineElement('cop-course', CopCourse);

declare global {
  interface HTMLElementTagNameMap {
    'cop-course': CopCourse;
  }
}
