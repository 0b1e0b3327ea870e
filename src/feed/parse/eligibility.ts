import type { Eligibility, EligibilityRule } from '../../domain/community/eligibility.ts';
import type * as Wire from '../wire.ts';
import { list, oneOf, record } from './decoder.ts';
import { text } from './text.ts';
import { web } from './values.ts';

/** What a condition says, whatever it is one of. */
export const eligibilityRule = {
  kind: oneOf('membership', 'role', 'identity', 'participation', 'prerequisite', 'location', 'age', 'approval', 'other'),
  text,
  strength: oneOf('must', 'should', 'may'),
};

const mandatoryFor = record<Wire.MandatoryFor, Eligibility['mandatoryFor'][number], 'text'>({ text, url: web }, 'text');

/** Reads who may join. */
export const eligibility = record<Wire.Eligibility, Eligibility>({
  openTo: oneOf('anyone', 'members', 'membersAndPartners', 'membersAndNonMembers', 'subset', 'invited'),
  summary: text,
  rules: list(record<Wire.Rule, EligibilityRule, 'text'>(eligibilityRule, 'text')),
  mandatoryFor: list(mandatoryFor),
});
