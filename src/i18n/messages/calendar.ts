import { defineMessages } from '../define-messages.ts';
import { en, type CalendarMessages } from './calendar.en.ts';
import { fr } from './calendar.fr.ts';

/** What a calendar's entries say beside the feed's own words. */
export const calendarMessages = defineMessages<CalendarMessages>({ en, fr });
