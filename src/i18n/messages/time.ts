import { defineMessages } from '../define-messages.ts';
import { en } from './time.en.ts';
import { fr } from './time.fr.ts';

/** Words about when things take place. */
export const timeMessages = defineMessages({ en, fr });
