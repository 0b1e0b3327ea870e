import type { Community } from '../../domain/community/community.ts';
import type { FinderFacts, QuestionName } from '../../domain/finder/facts.ts';
import type { Answers, FinderQuestion } from '../../domain/finder/questions.ts';
import type { LateSetting } from '../internal/late-feed-element.ts';

/** What the finder knows, and what one can do. */
export interface FinderReading extends LateSetting {
  readonly facts: readonly FinderFacts[];
  readonly questions: readonly FinderQuestion[];
  readonly answers: Answers;
  /** Keys of the communities that are open. */
  readonly opened: ReadonlySet<string>;
  readonly allowedOrigins: string;
  readonly onAnswer: (question: QuestionName, values: readonly string[]) => void;
  readonly onNext: () => void;
  readonly onSkip: (question: QuestionName) => void;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onOpen: (community: Community) => void;
}
