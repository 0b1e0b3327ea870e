import { messagesFor } from '../i18n/define-messages.ts';
import { cliMessages } from '../i18n/messages/cli.ts';
import { importMessages } from '../i18n/messages/import.ts';
import { readArguments } from './arguments.ts';
import { ics } from './ics.ts';
import { importFeed } from './import/import-feed.ts';
import { occurrences } from './occurrences.ts';
import { render } from './render/render.ts';
import type { Surroundings } from './surroundings.ts';
import { validate } from './validate.ts';

/**
 * Does what the command line asks for.
 * @param args what stands after the command's name.
 * @returns the exit code: 2 for what was not understood.
 */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [command, ...rest] = args;
  if (command === 'render') return render(rest, surroundings);
  const read = readArguments(args);
  if (!read.ok) {
    surroundings.warn(`${read.error}\n`);
    return 2;
  }
  const invocation = read.value;
  switch (invocation.command) {
    case 'help':
      surroundings.print(
        invocation.topic
          ? messagesFor(importMessages, invocation.language).help[invocation.topic]
          : messagesFor(cliMessages, invocation.language).help,
      );
      return 0;
    case 'validate':
      return validate(invocation, surroundings);
    case 'occurrences':
      return occurrences(invocation, surroundings);
    case 'ics':
      return ics(invocation, surroundings);
    case 'import':
      return importFeed(invocation, surroundings);
  }
}
