import { defineMessages } from '../define-messages.ts';
import { en } from './feed-cause.en.ts';
import { fr } from './feed-cause.fr.ts';

/** What the web team reads about feeds that cannot be had. */
export const feedCauseMessages = defineMessages({ en, fr });
