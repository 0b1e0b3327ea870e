import { defineMessages } from '../define-messages.ts';
import { en } from './finder.en.ts';
import { fr } from './finder.fr.ts';

/** Words of the finder. */
export const finderMessages = defineMessages({ en, fr });
