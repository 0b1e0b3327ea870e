import { defineMessages } from '../define-messages.ts';
import { en } from './receiver-pages.en.ts';
import { fr } from './receiver-pages.fr.ts';

/** Words of the pages that the links in the receiver's mails open. */
export const receiverPagesMessages = defineMessages({ en, fr });
