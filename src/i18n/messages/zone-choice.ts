import { defineMessages } from '../define-messages.ts';
import { en } from './zone-choice.en.ts';
import { fr } from './zone-choice.fr.ts';

/** Words of the search for a time zone. */
export const zoneChoiceMessages = defineMessages({ en, fr });
