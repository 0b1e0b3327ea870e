import { defineMessages } from '../define-messages.ts';
import { en } from './eligibility.en.ts';
import { fr } from './eligibility.fr.ts';

/** Words about whom a community is open to. */
export const eligibilityMessages = defineMessages({ en, fr });
