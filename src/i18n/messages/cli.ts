import { defineMessages } from '../define-messages.ts';
import { en } from './cli.en.ts';
import { fr } from './cli.fr.ts';

/** Words of the command line `cop-feed`. */
export const cliMessages = defineMessages({ en, fr });
