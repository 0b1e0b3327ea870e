import { defineMessages } from '../define-messages.ts';
import { en } from './recurrence.en.ts';
import { fr } from './recurrence.fr.ts';

/** Words for rules of recurrence. */
export const recurrenceMessages = defineMessages({ en, fr });
