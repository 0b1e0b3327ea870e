import type { Issue } from '../domain/issue.ts';
import { messagesFor } from './define-messages.ts';
import { issueMessages } from './messages/issue.ts';

/**
 * What the people who keep a feed read about an issue: plain sentences that name the value and say what to write instead.
 * A code without words gets a sentence with the code and the path. For the command line; browsers have no use for it.
 */
export function describeIssue({ code, path, params = {} }: Issue, language: string): string {
  const { sentences, unknown } = messagesFor(issueMessages, language);
  const words: Readonly<Record<string, (params: never) => string>> = sentences;
  // The type of each code promises its parameters; whoever made the issue was held to it (`feedIssue`).
  const sentence = Object.hasOwn(words, code) ? words[code] : undefined;
  return sentence?.(params as never) ?? unknown(code, path);
}

/** "Must fix", "Should check", "Hint". */
export const describeSeverity = ({ severity }: Issue, language: string): string => messagesFor(issueMessages, language).severity[severity];
