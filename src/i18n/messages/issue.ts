import { defineMessages } from '../define-messages.ts';
import { en } from './issue.en.ts';
import { fr } from './issue.fr.ts';

/** Words about what is wrong with a feed, for the people who keep it. No browser needs them. */
export const issueMessages = defineMessages({ en, fr });
