import type { Text } from '../text.ts';

/** Whom a community is open to. */
export type OpenTo = 'anyone' | 'members' | 'membersAndPartners' | 'membersAndNonMembers' | 'subset' | 'invited';

/** What a rule of eligibility is about. */
export type EligibilityRuleKind =
  'membership' | 'role' | 'identity' | 'participation' | 'prerequisite' | 'location' | 'age' | 'approval' | 'other';

/** One condition, always self-declared or checked by people: widgets show rules, they never test or store the answer. */
export interface EligibilityRule {
  readonly kind?: EligibilityRuleKind;
  readonly text: Text;
  readonly strength?: 'must' | 'should' | 'may';
}

/** Answers "may I join?". */
export interface Eligibility {
  readonly openTo?: OpenTo;
  /** One line. */
  readonly summary?: Text;
  readonly rules: readonly EligibilityRule[];
  /** For whom taking part is required. */
  readonly mandatoryFor: readonly { readonly text: Text; readonly url?: string }[];
}
