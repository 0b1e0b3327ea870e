import type { JoinKind, JoinStatus } from '../../domain/community/join-way.ts';

/** Words about ways of joining. */
export const en = {
  heading: 'How to join',
  /** The action of a way that the feed gives no label. */
  verbs: {
    form: 'Join',
    link: 'Join on the association’s site',
    email: 'Join by e-mail',
    platform: 'Join on the platform',
    mailingList: 'Join the mailing list',
    calendar: 'Subscribe to the calendar',
    inPerson: 'Join in person',
    automatic: 'Taking part is automatic',
  } satisfies Record<JoinKind, string>,
  joinCommunity: (community: string): string => `Join ${community}`,
  joinOn: (platform: string): string => `Join on ${platform}`,
  status: {
    open: 'Open',
    closed: 'Closed to new members',
    waitlist: 'Waiting list',
    comingSoon: 'Opens soon',
  } satisfies Record<JoinStatus, string>,
  opensOn: (date: string): string => `Opens ${date}`,
  closesOn: (date: string): string => `Open until ${date}`,
  closedOn: (date: string): string => `Closed since ${date}`,
  joinWaitlist: 'Join the waiting list',
  otherWays: 'Other ways to join',
  gives: 'What you get',
  steps: 'Steps',
  audience: (who: string): string => `For ${who}`,
  accountNeeded: (platform: string): string => `You need an account on ${platform}.`,
  guide: 'Guide',
  help: 'Help',
  noWay: 'To join, ask the organizers.',
};

export type JoinMessages = typeof en;
