import type { Community } from '../community/community.ts';
import { EVERYONE, type FinderFacts, type QuestionName, QUESTIONS } from './facts.ts';
import { type Answers, meets } from './questions.ts';

/** Why a community is suggested: which of the answers to a question it meets. */
export interface Reason {
  readonly question: QuestionName;
  /** Empty for a community that is for everyone, whatever was answered. */
  readonly values: readonly string[];
}

/** A community that suits what was answered. */
export interface Suggestion {
  readonly community: Community;
  readonly reasons: readonly Reason[];
  /** From 0 to 1. Those with the same score suit equally well. */
  readonly score: number;
  /** The questions that were answered and that the feed says nothing about: neither for nor against. */
  readonly unknown: readonly QuestionName[];
}

/** What the answers come to. */
export interface Suggestions {
  /** Best first; in the order of the feed where they suit equally well. */
  readonly suited: readonly Suggestion[];
  /** Of which the feed says too little to tell. */
  readonly unclear: readonly Community[];
  /** Which do not take in such as the visitor is: members only, partners only. */
  readonly closed: readonly Community[];
}

/** What is not known is worth as much as a coin: a community that is forming, or has no dates yet, is not the worse for it. */
const UNKNOWN = 0.5;
/** For everyone is for you too, though less than what names you. */
const FOR_ALL = 0.75;

/** How well what is `said` meets the chosen answers, from 0 to 1. */
function worth(said: readonly string[], chosen: readonly string[]): number {
  if (said.length === 0) return UNKNOWN;
  const met = chosen.filter((value) => said.includes(value)).length;
  // One answer of several that is met is most of it: people name all that they could do.
  if (met > 0) return 0.75 + (0.25 * met) / chosen.length;
  return said.includes(EVERYONE) ? FOR_ALL : 0;
}

function weigh(facts: FinderFacts, answers: Answers, asked: readonly QuestionName[]): Suggestion & { readonly isFit: boolean } {
  const reasons: Reason[] = [];
  const unknown: QuestionName[] = [];
  let isAgainst = false;
  let sum = 0;
  for (const question of asked) {
    const said = facts[question];
    const chosen = answers[question] ?? [];
    const values = chosen.filter((value) => said.includes(value));
    sum += worth(said, chosen);
    if (said.length === 0) unknown.push(question);
    else if (chosen.some((value) => meets(said, value))) reasons.push({ question, values });
    else isAgainst = true;
  }
  // That one may join is no reason to join what is for other work, at other hours.
  const isFit = !isAgainst || reasons.some(({ question }) => question !== 'member');
  return { community: facts.community, reasons, unknown, score: Math.round((sum / asked.length) * 1e6) / 1e6, isFit };
}

/** Whether a community takes in nobody of those whom the visitor says to be; what is not said is not closed. */
const isClosed = ({ member }: FinderFacts, answers: Answers): boolean =>
  member.length > 0 && answers.member !== undefined && answers.member.length > 0 && !answers.member.some((value) => member.includes(value));

/**
 * What suits somebody who gave `answers`. Who has answered nothing gets nothing suggested: all would suit equally. Identity is
 * not weighed: whom a community is for is told with it.
 */
export function suggest(facts: readonly FinderFacts[], answers: Answers): Suggestions {
  const asked = QUESTIONS.filter((question) => answers[question]?.length);
  if (asked.length === 0) return { suited: [], unclear: facts.map(({ community }) => community), closed: [] };
  const closed = facts.filter((each) => isClosed(each, answers));
  const open = facts
    .filter((each) => !closed.includes(each))
    .map((each) => weigh(each, answers, asked))
    .filter(({ isFit }) => isFit);
  const suited = open.filter(({ reasons }) => reasons.length > 0).sort((a, b) => b.score - a.score);
  const unclear = open.filter(({ reasons }) => reasons.length === 0);
  return { suited, unclear: unclear.map(({ community }) => community), closed: closed.map(({ community }) => community) };
}

/** Suggestions in groups that suit equally well, best first. */
export function tiers(suited: readonly Suggestion[]): readonly (readonly Suggestion[])[] {
  const groups: Suggestion[][] = [];
  for (const each of suited) {
    const last = groups.at(-1);
    if (last?.[0]?.score === each.score) last.push(each);
    else groups.push([each]);
  }
  return groups;
}
