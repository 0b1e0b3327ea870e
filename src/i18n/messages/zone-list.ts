import { defineMessages } from '../define-messages.ts';
import { en } from './zone-list.en.ts';
import { fr } from './zone-list.fr.ts';

/** Words of the list of all time zones. */
export const zoneListMessages = defineMessages({ en, fr });
