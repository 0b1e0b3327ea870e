import { EVERYONE, type FinderFacts, type QuestionName, QUESTIONS } from './facts.ts';
import { DAY_PARTS } from './meeting-parts.ts';

/** A question that tells the communities of a feed apart. */
export interface FinderQuestion {
  readonly name: QuestionName;
  /** Whether several answers may be given. */
  readonly isMultiple: boolean;
  /** The values to choose from. */
  readonly options: readonly string[];
}

/** What has been answered; a question without a value was skipped. */
export type Answers = Readonly<Partial<Record<QuestionName, readonly string[]>>>;

/** More choices than these are a list to read, not a question. */
const MOST = 12;

/** The order of answers where it is not the feed's. */
const ORDERS: Readonly<Partial<Record<QuestionName, readonly string[]>>> = {
  member: ['members', 'partners', 'nonMembers'],
  when: DAY_PARTS,
};

/** Whether what a community says to a question is met by the answer `value`. */
export const meets = (said: readonly string[], value: string): boolean => said.includes(value) || said.includes(EVERYONE);

/** Which of `facts` an answer points to, as a text to compare. */
const pointsTo = (facts: readonly FinderFacts[], name: QuestionName, value: string): string =>
  facts.map((each) => Number(meets(each[name], value))).join('');

/** The answers that the feed's own data make: the most frequent where there are too many, in the order of the feed. */
function optionsOf(facts: readonly FinderFacts[], name: QuestionName): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of facts.flatMap((each) => each[name])) if (value !== EVERYONE) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = ORDERS[name];
  if (order) return order.filter((value) => counts.has(value) || (name === 'member' && counts.size > 0));
  const values = [...counts.keys()];
  const least = [...counts.values()].sort((a, b) => b - a)[MOST - 1] ?? 0;
  return values.filter((value) => counts.get(value)! >= least).slice(0, MOST);
}

/** Partners are asked about only where they may do what non-members may not, or members may do what they may not. */
const withoutDoubles = (facts: readonly FinderFacts[], options: readonly string[]): readonly string[] => {
  const alike = (a: string, b: string): boolean => pointsTo(facts, 'member', a) === pointsTo(facts, 'member', b);
  return alike('partners', 'members') || alike('partners', 'nonMembers') ? options.filter((value) => value !== 'partners') : options;
};

function questionOf(facts: readonly FinderFacts[], name: QuestionName): FinderQuestion | undefined {
  const all = optionsOf(facts, name);
  const options = name === 'member' ? withoutDoubles(facts, all) : all;
  const none = '0'.repeat(facts.length);
  const ways = options.map((value) => pointsTo(facts, name, value));
  // An answer that points to all, or to none, tells nothing; two answers that point to the same tell nothing of each other.
  const isTelling = ways.some((way) => way !== none && way.includes('0'));
  const isChoice = options.length > 1 && (name === 'work' || name === 'looking' || new Set(ways).size > 1);
  return isTelling && isChoice ? { name, isMultiple: name !== 'member', options } : undefined;
}

/** The questions whose answers tell the communities apart; none for a single community. */
export const finderQuestions = (facts: readonly FinderFacts[]): readonly FinderQuestion[] =>
  facts.length > 1 ? QUESTIONS.flatMap((name) => questionOf(facts, name) ?? []) : [];
