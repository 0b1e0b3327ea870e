import { defineMessages } from '../define-messages.ts';
import { en } from './event.en.ts';
import { fr } from './event.fr.ts';

/** Words of an event. */
export const eventMessages = defineMessages({ en, fr });
