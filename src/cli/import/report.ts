import { messagesFor } from '../../i18n/define-messages.ts';
import { importMessages } from '../../i18n/messages/import.ts';
import { kindOf, type ImportNote, type NoteKind, type Whereabouts } from './notes.ts';

const kinds: readonly NoteKind[] = ['lost', 'decided', 'kept-out'];
/** More places of one kind say nothing that the first few have not said. */
const MANY = 5;

/** What is to be said of an import, for people: by kind, each with its places. Empty where there is nothing to say. */
export function describeNotes(notes: readonly ImportNote[], language: string): string {
  const words = messagesFor(importMessages, language);
  const where = ({ line, row, column, file }: Whereabouts): string => {
    const place =
      line !== undefined
        ? words.line(line)
        : [row !== undefined && words.row(row), column && words.column(column)].filter(Boolean).join(', ');
    return [file, place].filter(Boolean).join(', ');
  };
  const sentence = ({ code, params, places }: ImportNote): string => {
    const inOrder = [...places].sort((a, b) => (a.line ?? a.row ?? 0) - (b.line ?? b.row ?? 0));
    const all = [...new Set(inOrder.map(where))].filter(Boolean);
    const shown = all.slice(0, MANY).join('; ') + (all.length > MANY ? words.andMore(all.length - MANY) : '');
    // The type of each code promises its parameters; whoever made the note was held to it.
    const say = words.sentences[code] as (params: object) => string;
    return `${shown ? `  ${shown}\n` : ''}    ${say(params)}\n`;
  };
  return kinds
    .map((kind) => {
      const group = notes.filter(({ code }) => kindOf(code) === kind);
      return group.length ? `${words.kinds[kind]}\n${group.map(sentence).join('')}\n` : '';
    })
    .join('');
}
