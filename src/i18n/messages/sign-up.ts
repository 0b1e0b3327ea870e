import { defineMessages } from '../define-messages.ts';
import { en } from './sign-up.en.ts';
import { fr } from './sign-up.fr.ts';

export type { FieldIssueValues } from './sign-up.en.ts';

/** Words of the sign-up form. */
export const signUpMessages = defineMessages({ en, fr });
