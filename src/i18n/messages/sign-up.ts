import { defineMessages } from '../define-messages.ts';
import { en } from './sign-up.en.ts';
import { fr } from './sign-up.fr.ts';

/** Words of the sign-up form. */
export const signUpMessages = defineMessages({ en, fr });
