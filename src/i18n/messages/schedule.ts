import { defineMessages } from '../define-messages.ts';
import { en } from './schedule.en.ts';
import { fr } from './schedule.fr.ts';

/** Words of lists of meetings. */
export const scheduleMessages = defineMessages({ en, fr });
