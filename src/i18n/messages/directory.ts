import { defineMessages } from '../define-messages.ts';
import { en } from './directory.en.ts';
import { fr } from './directory.fr.ts';

/** Words of the directory. */
export const directoryMessages = defineMessages({ en, fr });
