import { defineMessages } from '../define-messages.ts';
import { en } from './directory-search.en.ts';
import { fr } from './directory-search.fr.ts';

export const directorySearchMessages = defineMessages({ en, fr });
