import { defineMessages } from '../define-messages.ts';
import { en } from './join.en.ts';
import { fr } from './join.fr.ts';

/** Words about ways of joining. */
export const joinMessages = defineMessages({ en, fr });
