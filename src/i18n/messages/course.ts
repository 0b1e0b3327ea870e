import { defineMessages } from '../define-messages.ts';
import { en } from './course.en.ts';
import { fr } from './course.fr.ts';

/** Words of a course. */
export const courseMessages = defineMessages({ en, fr });
