import { defineMessages } from '../define-messages.ts';
import { en } from './time-zone.en.ts';
import { fr } from './time-zone.fr.ts';

/** Words of the time zone that is shown, where it can be changed. */
export const timeZoneMessages = defineMessages({ en, fr });
