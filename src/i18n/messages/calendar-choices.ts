import { defineMessages } from '../define-messages.ts';
import { en, type CalendarChoicesMessages } from './calendar-choices.en.ts';
import { fr } from './calendar-choices.fr.ts';

/** Words of the choice of calendars, loaded with it. */
export const calendarChoicesMessages = defineMessages<CalendarChoicesMessages>({ en, fr });
