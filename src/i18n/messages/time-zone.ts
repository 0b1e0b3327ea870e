import { defineMessages } from '../define-messages.ts';
import { en } from './time-zone.en.ts';
import { fr } from './time-zone.fr.ts';

/** Words of the choice of a time zone. */
export const timeZoneMessages = defineMessages({ en, fr });
