import { defineMessages } from '../define-messages.ts';
import { en } from './next-meeting.en.ts';
import { fr } from './next-meeting.fr.ts';

/** Words of the next meeting and its countdown. */
export const nextMeetingMessages = defineMessages({ en, fr });
