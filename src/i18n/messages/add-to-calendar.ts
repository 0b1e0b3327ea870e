import { defineMessages } from '../define-messages.ts';
import { en, type AddToCalendarMessages } from './add-to-calendar.en.ts';
import { fr } from './add-to-calendar.fr.ts';

/** Words beside a meeting that can be added to a calendar. */
export const addToCalendarMessages = defineMessages<AddToCalendarMessages>({ en, fr });
