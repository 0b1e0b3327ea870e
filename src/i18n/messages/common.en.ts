import type { AttendanceMode } from '../../domain/community/meeting.ts';
import { plural } from '../plural.ts';

/** Words that every widget uses. */
export const en = {
  loading: 'Loading…',
  stale: (date: string): string => `Information from ${date}`,
  skipped: (n: number): string =>
    plural('en', n, {
      one: 'One entry could not be read and is not shown.',
      other: `${n} entries could not be read and are not shown.`,
    }),
  tryAgain: 'Try again',
  goTo: (name: string): string => `Go to ${name}`,
  goToSite: 'Go to the association’s site',
  from: (association: string): string => `From ${association}`,
  email: 'E-mail',
  phone: 'Telephone',
  website: 'Website',
  more: 'More',
  less: 'Less',
  close: 'Close',
  attendance: { online: 'Online', inPerson: 'In person', mixed: 'Online and in person' } satisfies Record<AttendanceMode, string>,
};

export type CommonMessages = typeof en;
