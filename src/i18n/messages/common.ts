import { defineMessages } from '../define-messages.ts';
import { en } from './common.en.ts';
import { fr } from './common.fr.ts';

/** Words that every widget uses. */
export const commonMessages = defineMessages({ en, fr });
