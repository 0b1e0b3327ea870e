import type { EligibilityRule, OpenTo } from '../../domain/community/eligibility.ts';
import type { Openness } from '../../domain/community/filter.ts';

/** Words about whom a community is open to. */
export const en = {
  /** Stands for the feed's own one-line summary where there is none. */
  openTo: {
    anyone: 'Open to anyone',
    members: 'Open to members',
    membersAndPartners: 'Open to members and partners',
    membersAndNonMembers: 'Open to members and non-members',
    subset: 'Open to a specific group',
    invited: 'By invitation',
  } satisfies Record<OpenTo, string>,
  /** Who asks, in the filter "Who may join". */
  who: { members: 'Members', partners: 'Partners', nonMembers: 'Non-members' } satisfies Record<Openness, string>,
  strength: { must: 'Required', should: 'Recommended', may: 'Welcome' } satisfies Record<NonNullable<EligibilityRule['strength']>, string>,
  mandatoryFor: 'Required for',
  /** Machine words of `audienceRoles`; any other is shown as written. */
  roles: {
    all: 'Everyone',
    education: 'Education',
    programming: 'Programming',
    outreach: 'Outreach',
    research: 'Research',
    exhibits: 'Exhibits',
    evaluation: 'Evaluation',
    fundraising: 'Fundraising',
    it: 'Information technology',
    membership: 'Membership',
    'visitor-experience': 'Visitor experience',
    volunteers: 'Volunteers',
    youth: 'Youth programs',
    leadership: 'Leadership',
    'human-resources': 'Human resources',
    theatre: 'Theatres and planetariums',
    communications: 'Communications',
    collections: 'Collections',
    operations: 'Operations',
    finance: 'Finance',
    accessibility: 'Accessibility',
    students: 'Students',
  } as Readonly<Record<string, string>>,
};

export type EligibilityMessages = typeof en;
