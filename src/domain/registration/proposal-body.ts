import { answersTo, type SignUpDraft } from './draft.ts';
import type { ProposalStep, ProposalSubmission, ProposedCommunity } from './proposal.ts';
import type { FormField, SignUpForm } from './sign-up-form.ts';
import { buildSubmission, type SubmissionContext } from './submission.ts';

/** The questions of a proposal that are answered by one text each; fields of these names go into `proposal`. */
export const proposalNames = ['title', 'domain', 'audience', 'engagement', 'legacy'] as const satisfies (keyof ProposedCommunity)[];

/** The name of the field with the requirements, whose options are what the association asks for. */
export const REQUIREMENTS = 'requirements';

const STEPS = 'timeline/';
const stepPattern = /^timeline\/(\d+)\/(what|when)$/;

/** What is asked about a step. */
export type StepPart = keyof ProposalStep;

/** The name of the field for one part of a step of the timeline. No field of a feed can have it: their names hold no slash. */
export const stepName = (id: number, part: StepPart): string => `${STEPS}${id}/${part}`;

/** The id and the part of a step's field; undefined for any other. */
export function parseStepName(name: string): { readonly id: number; readonly part: StepPart } | undefined {
  const [, id, part] = stepPattern.exec(name) ?? [];
  return part ? { id: Number(id), part: part as StepPart } : undefined;
}

/**
 * `form` as it is asked of `draft`: a step that says when must say what, and one that says nothing is not there. The ids
 * of the steps that are left are theirs still.
 */
export function withoutBlankSteps(form: SignUpForm, draft: SignUpDraft): SignUpForm {
  const isSaid = (id: number): boolean => (['what', 'when'] as const).some((part) => answersTo(draft, stepName(id, part)).length > 0);
  return {
    ...form,
    fields: form.fields.flatMap((field): FormField[] => {
      const step = parseStepName(field.name);
      if (!step) return [field];
      return isSaid(step.id) ? [{ ...field, required: step.part === 'what' }] : [];
    }),
  };
}

/** Writes what a visitor filled in as version 1 of the body of a proposal. Does not check it: `validateDraft` does. */
export function buildProposal(form: SignUpForm, draft: SignUpDraft, context: SubmissionContext): ProposalSubmission {
  const isOther = ({ name }: FormField): boolean => !proposalNames.some((each) => each === name) && !name.startsWith(STEPS);
  const { communities: _, ...person } = buildSubmission({ ...form, fields: form.fields.filter(isOther) }, draft, context);
  const only = (name: string): string => answersTo(draft, name)[0] ?? '';
  const missing = missingRequirements(form, draft);
  return {
    ...person,
    proposal: {
      title: only('title'),
      domain: only('domain'),
      audience: only('audience'),
      engagement: only('engagement'),
      timeline: stepsOf(form, draft),
      legacy: only('legacy'),
    },
    fields: { ...person.fields, ...(missing.length > 0 && { [`${REQUIREMENTS}_missing`]: missing }) },
  };
}

/** The steps that say something, in the order of the form. */
function stepsOf(form: SignUpForm, draft: SignUpDraft): readonly ProposalStep[] {
  const ids = form.fields.flatMap(({ name }) => {
    const step = parseStepName(name);
    return step?.part === 'what' ? [step.id] : [];
  });
  return ids
    .map((id): ProposalStep => {
      const [when = ''] = answersTo(draft, stepName(id, 'when'));
      const [what = ''] = answersTo(draft, stepName(id, 'what'));
      return { when, what };
    })
    .filter(({ when, what }) => when || what);
}

/** What the association asks for and was not ticked. */
function missingRequirements(form: SignUpForm, draft: SignUpDraft): readonly string[] {
  const asked = form.fields.find(({ name }) => name === REQUIREMENTS)?.options ?? [];
  const met = answersTo(draft, REQUIREMENTS);
  return asked.map(({ value }) => value.trim()).filter((value) => !met.includes(value));
}

/** A proposal by the names of its questions, for receivers that know only names and values. Steps are lines of one text. */
export const proposalEntries = ({ timeline, ...texts }: ProposedCommunity): readonly (readonly [string, string])[] => [
  ...Object.entries<string>(texts),
  ['timeline', timeline.map(({ when, what }) => (when ? `${when}: ${what}` : what)).join('\n')],
];

/** The name of the field that a receiver means by a path into `proposal` (`domain`, or `timeline`, `0`, `what`). */
export function proposalField(form: SignUpForm, [member = '', index = '', part = '']: readonly string[]): string {
  const steps = form.fields.filter(({ name }) => parseStepName(name)?.part === (part === 'when' ? 'when' : 'what'));
  const name = member === 'timeline' ? (steps[Number(index || 0)]?.name ?? '') : member;
  return form.fields.some((field) => field.name === name) ? name : '';
}
