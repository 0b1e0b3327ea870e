/** What the page has told the web team, by `console.warn`, since {@link recordWarnings}. */
export interface Warnings {
  readonly messages: readonly string[];
  /** Lets warnings through to the console again. */
  stop(): void;
}

/** Keeps warnings from the console and in a list instead, until it is stopped. */
export function recordWarnings(): Warnings {
  const messages: string[] = [];
  const original = console.warn;
  console.warn = (...data: unknown[]) => void messages.push(data.map(String).join(' '));
  return { messages, stop: () => void (console.warn = original) };
}
