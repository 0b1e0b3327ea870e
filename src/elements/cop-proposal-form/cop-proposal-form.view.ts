import type { Propose } from '../../domain/community/propose.ts';
import type { Feed } from '../../domain/feed.ts';
import { proposalNames, REQUIREMENTS, type StepPart, stepName } from '../../domain/registration/proposal-body.ts';
import type { FormField, SignUpForm } from '../../domain/registration/sign-up-form.ts';
import { chooseText, type Text } from '../../domain/text.ts';
import { proposingOf } from '../../feed/late/proposing.ts';
import type { ProposalMessages } from '../../i18n/messages/proposal.en.ts';
import { proposalMessages } from '../../i18n/messages/proposal.ts';
import { isAllowed } from '../internal/form/allowed-origins.ts';

/** A form to propose a community with. */
export interface ProposalFormView {
  readonly kind: 'form';
  readonly feed: Feed;
  readonly propose: Propose;
  readonly form: SignUpForm;
}

/**
 * What the element draws. `ways`: proposals go by e-mail or as a document. `closed`: none are taken, or the feed does not
 * say how. `refused`: the page does not allow the form's receiver.
 */
export type ProposalView =
  | ProposalFormView
  | { readonly kind: 'ways'; readonly feed: Feed; readonly propose: Propose }
  | { readonly kind: 'closed'; readonly feed: Feed; readonly propose: Propose | undefined }
  | { readonly kind: 'refused'; readonly feed: Feed; readonly propose: Propose; readonly form: SignUpForm };

/** The name of the field for what is still missing. */
export const NOTE = `${REQUIREMENTS}_note`;

/**
 * Decides what to draw of `feed`.
 * @param origins that may receive what is typed; none allows every one.
 * @param steps ids of the steps of the timeline, in order.
 */
export function viewProposal(feed: Feed, origins: readonly string[], steps: readonly number[]): ProposalView {
  const { propose } = proposingOf(feed);
  const form = propose && proposalForm(propose, feed.origin.language, steps);
  if (!propose || propose.status === 'closed') return { kind: 'closed', feed, propose };
  if (!form) return { kind: hasWay(propose) ? 'ways' : 'closed', feed, propose };
  if (!isAllowed(form.action, origins)) return { kind: 'refused', feed, propose, form };
  return { kind: 'form', feed, propose, form };
}

const hasWay = ({ contact, template }: Propose): boolean => !!(contact?.email ?? contact?.phone ?? contact?.url ?? template?.url);

/** In characters, as receivers of proposals take them. */
const LONG = 5_000;
const SHORT = 200;
const STEP_LENGTH = 2_000;

/** One text in all the languages of our words. */
const say = (pick: (words: ProposalMessages) => string): Text => ({ en: pick(proposalMessages.en), fr: pick(proposalMessages.fr) });

/** How the questions are asked that every proposal has; texts that run over lines where nothing is said. */
const questions: Readonly<Record<string, Partial<FormField>>> = {
  title: { type: 'text', maxLength: SHORT },
  domain: { required: true },
  audience: { required: true },
  name: { type: 'text', required: true, maxLength: SHORT, autocomplete: 'name' },
  email: { type: 'email', required: true, autocomplete: 'email' },
  organization: { type: 'organization', maxLength: SHORT, autocomplete: 'organization' },
};
const contactNames = ['name', 'email', 'organization'] as const;
/** What no field of a feed may be called: these are asked anyway, in another way. */
const reserved: readonly string[] = [REQUIREMENTS, `${REQUIREMENTS}_missing`, NOTE, 'timeline'];

/**
 * The form of a proposal: what every proposal has, in a fixed order, then what the feed asks beside it. The feed can word
 * the questions of every proposal in its own way by fields of their names.
 * @param language of the feed: what is ticked is sent in it, whatever language it was read in.
 * @param steps ids of the steps of the timeline, in order.
 */
export function proposalForm({ form, requirements, contact }: Propose, language: string, steps: readonly number[]): SignUpForm | undefined {
  if (!form) return undefined;
  const fallback = form.fallback ?? (contact?.email ? `mailto:${contact.email}` : contact?.url);
  const asked = form.fields.filter(({ name }) => !reserved.includes(name));
  const own: readonly string[] = [...proposalNames, ...contactNames];
  const question = (name: (typeof proposalNames)[number] | (typeof contactNames)[number]): FormField => {
    const { help } = proposalMessages.en;
    const usual: FormField = {
      name,
      label: say(({ fields }) => fields[name]),
      type: 'textarea',
      required: false,
      maxLength: LONG,
      options: [],
      ...(name in help && { help: say((words) => words.help[name as keyof typeof help]) }),
      ...questions[name],
    };
    const given = asked.find((field) => field.name === name);
    if (!given) return usual;
    const { label, help: givenHelp, required } = given;
    return { ...usual, label, required: usual.required || required, ...(givenHelp && { help: givenHelp }) };
  };
  const fields = [
    ...(requirements.length > 0 ? checklist(requirements, language) : []),
    ...proposalNames.flatMap((name) => (name === 'legacy' ? [...steps.flatMap(stepFields), question(name)] : [question(name)])),
    ...contactNames.map(question),
    ...asked.filter(({ name }) => !own.includes(name)),
  ];
  return { ...form, fields, ...(fallback && { fallback }) };
}

const checklist = (requirements: Propose['requirements'], language: string): FormField[] => [
  {
    name: REQUIREMENTS,
    label: say((words) => words.requirements),
    type: 'checkboxes',
    required: false,
    options: requirements.map(({ text }) => ({ value: chooseText(text, language).value.trim(), label: text })),
  },
  {
    name: NOTE,
    label: say((words) => words.note),
    help: say((words) => words.noteHelp),
    type: 'textarea',
    required: false,
    maxLength: LONG,
    options: [],
  },
];

const stepFields = (id: number, index: number): FormField[] =>
  (['what', 'when'] satisfies StepPart[]).map((part) => ({
    name: stepName(id, part),
    label: say((words) => `${words.step(index + 1)} – ${words[part]}`),
    type: 'text',
    required: false,
    maxLength: part === 'what' ? STEP_LENGTH : SHORT,
    options: [],
  }));
