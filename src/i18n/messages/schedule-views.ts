import { defineMessages } from '../define-messages.ts';
import { en } from './schedule-views.en.ts';
import { fr } from './schedule-views.fr.ts';

/** Words of the month and the week of a schedule. */
export const scheduleViewsMessages = defineMessages({ en, fr });
