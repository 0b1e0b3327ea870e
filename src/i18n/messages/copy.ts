import { defineMessages } from '../define-messages.ts';
import { en } from './copy.en.ts';
import { fr } from './copy.fr.ts';

/** Words for copying an address. */
export const copyMessages = defineMessages({ en, fr });
