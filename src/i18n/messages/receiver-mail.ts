import { defineMessages } from '../define-messages.ts';
import { en } from './receiver-mail.en.ts';
import { fr } from './receiver-mail.fr.ts';

/** Words of the receiver's mails. */
export const receiverMailMessages = defineMessages({ en, fr });
