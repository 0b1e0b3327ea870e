import { defineMessages } from '../define-messages.ts';
import { en } from './import.en.ts';
import { fr } from './import.fr.ts';

/** Words of `cop-feed import`. */
export const importMessages = defineMessages({ en, fr });
