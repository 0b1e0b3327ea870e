import { defineMessages } from '../define-messages.ts';
import { en } from './receiver.en.ts';
import { fr } from './receiver.fr.ts';

/** Words of the receiver's answers. */
export const receiverMessages = defineMessages({ en, fr });
