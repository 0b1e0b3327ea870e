import { defineMessages } from '../define-messages.ts';
import { en } from './feed-error.en.ts';
import { fr } from './feed-error.fr.ts';

/** What visitors read about feeds that cannot be had. */
export const feedErrorMessages = defineMessages({ en, fr });
