import { topicLabels } from '../../domain/finder/facts.ts';
import type { QuestionName } from '../../domain/finder/facts.ts';
import type { DayPart } from '../../domain/finder/meeting-parts.ts';
import { chooseText, type Text } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { eligibilityMessages } from '../../i18n/messages/eligibility.ts';
import { finderMessages } from '../../i18n/messages/finder.ts';
import type { FinderReading } from './finder-reading.ts';

/** What an answer is called: in our words, or in the feed's where it is a topic. A role that has no word is shown as written. */
export function answerLabel(question: QuestionName, value: string, { facts, viewer: { language } }: FinderReading): Text {
  const words = messagesFor(finderMessages, language);
  const own = (text: string | undefined): Text => ({ [language]: text ?? value });
  switch (question) {
    case 'work':
      return own(messagesFor(eligibilityMessages, language).roles[value] ?? value.replaceAll('-', ' '));
    case 'looking':
      return topicLabels(facts).get(value) ?? own(words.looking[value]);
    case 'member':
      return own(words.members[value]);
    case 'when':
      return own(words.parts[value as DayPart]);
  }
}

/** The same within a sentence: our words begin small there, those of the feed stay as they are. */
export function answerText(question: QuestionName, value: string, reading: FinderReading): string {
  const text = chooseText(answerLabel(question, value, reading), reading.viewer.language).value;
  return value.startsWith('topic:') ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
