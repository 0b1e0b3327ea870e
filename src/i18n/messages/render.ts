import { defineMessages } from '../define-messages.ts';
import { en } from './render.en.ts';
import { fr } from './render.fr.ts';

/** Words of `cop-feed render`. */
export const renderMessages = defineMessages({ en, fr });
