const toronto = { timeZone: 'America/Toronto', duration: 'PT1H' };
const makers = (meeting: object, members: object = {}): object => ({
  communities: [
    {
      id: 'makers',
      name: { en: 'Makers', fr: 'Bricolage' },
      ...members,
      meetings: [
        { uid: 'makers@association.example', title: { en: 'Making things together', fr: 'Bricoler ensemble' }, ...toronto, ...meeting },
      ],
    },
  ],
});

/** A monthly series that a rule tells wholly. */
export const monthly = makers({ start: '2026-12-08T14:00:00', rrule: 'FREQ=MONTHLY;BYDAY=2TU' });

/** The same with a meeting that is called off, which no link can tell. */
export const irregular = makers({
  start: '2026-12-08T14:00:00',
  rrule: 'FREQ=MONTHLY;BYDAY=2TU',
  recurrenceOverrides: { '2027-02-09T14:00:00': { status: 'cancelled' } },
});

/** One meeting, and a calendar of the community to subscribe to. */
export const once = makers({ start: '2026-12-08T14:00:00' }, { icsUrl: 'https://association.example/makers.ics' });

/** A day of which no time is known. */
export const dateOnly = makers({ timeZone: undefined, duration: undefined, date: '2026-12-09' });

/** A meeting at local time, at a place whose zone is not told. */
export const floating = makers({
  start: '2026-12-08T16:30:00',
  timeZone: null,
  locations: [{ name: { en: 'Grand Ballroom', fr: 'Grande salle' } }],
});

/** A meeting that does not take place. */
export const cancelled = makers({ start: '2026-12-08T14:00:00', status: 'cancelled' });
