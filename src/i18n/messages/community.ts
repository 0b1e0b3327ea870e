import { defineMessages } from '../define-messages.ts';
import { en } from './community.en.ts';
import { fr } from './community.fr.ts';

/** Words of one community in full. */
export const communityMessages = defineMessages({ en, fr });
