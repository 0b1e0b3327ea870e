import { defineMessages } from '../define-messages.ts';
import { en } from './resources.en.ts';
import { fr } from './resources.fr.ts';

/** Words of lists of resources. */
export const resourcesMessages = defineMessages({ en, fr });
