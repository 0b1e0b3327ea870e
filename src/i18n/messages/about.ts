import { defineMessages } from '../define-messages.ts';
import { en } from './about.en.ts';
import { fr } from './about.fr.ts';

/** Words about associations. */
export const aboutMessages = defineMessages({ en, fr });
