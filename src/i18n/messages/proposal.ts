import { defineMessages } from '../define-messages.ts';
import { en } from './proposal.en.ts';
import { fr } from './proposal.fr.ts';

/** Words about proposing a community. */
export const proposalMessages = defineMessages({ en, fr });

/** The words of its form that every form has. */
export const proposalFormMessages = defineMessages({ en: en.form, fr: fr.form });
