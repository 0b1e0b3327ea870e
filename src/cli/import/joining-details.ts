import { meetingLinkHost } from '../../feed/parse/text.ts';
import { tidy } from './html-to-text.ts';

/** What a text said about how to get into an online meeting. */
export interface WithoutJoiningDetails {
  /** The text without it. */
  readonly text: string;
  /** Hosts of the joining links that were there. */
  readonly hosts: readonly string[];
  /** Whether there were meeting numbers, passcodes or numbers to dial. */
  readonly hadDetails: boolean;
}

/** The lines that Teams, Google and Zoom put around what they write into an invitation. */
const FENCE = /^(?:_{10,}|\*{10,}|─{5,}|-::~.*|-{20,})$/;

/** A line that says how to get in, in English or French, whoever wrote it. */
const DETAIL = new RegExp(
  [
    '^(?:(?:zoom |google meet )?(?:meeting|webinar|conference|event)|réunion|conférence)?\\s*(?:id|access code|number|no\\.?|numéro|n°|key)(?: de (?:la )?(?:réunion|conférence))?\\s*:?\\s*[\\d ]{6,}',
    '^(?:meeting |phone |numeric |video )?(?:pass ?code|pass ?word|pin|mot de passe|code secret|code d.accès)[^:]{0,40}:\\s*\\S+',
    '^(?:id de (?:la )?(?:réunion|conférence)|phone conference id|identifiant)[^:]{0,30}:',
    '^(?:one tap mobile|dial[- ]by your location|find (?:your|a) local number|dial in|join (?:by|with) (?:phone|video)|join (?:the |your )?(?:zoom |teams |online )?meeting|more phone numbers|or dial|download teams|join on the web|join with google meet|joindre|participer à la réunion|rejoindre|composer le|need help\\?|meeting options|for organizers|learn more about meet)',
    '^(?:tel|tél|phone)?\\s*:?\\s*\\+\\d[\\d\\s().,#*-]{8,}',
  ].join('|'),
  'i',
);

/** A sentence in which a link stood, rather than a line that leads in. */
const SENTENCE = /[.!?;:]\s|\p{L}+(?:\s+\p{L}+){4}/u;
const INVITES = /is inviting you to a scheduled zoom meeting|vous invite à une réunion zoom/i;

/** A line without what leads in; undefined where nothing else is in it. */
function openLine(line: string): string | undefined {
  if (DETAIL.test(line) || INVITES.test(line)) return undefined;
  if (meetingLinkHost(line) === undefined) return line;
  const words = line.split(/\s+/).filter((word) => meetingLinkHost(word) === undefined);
  const sentence = words.join(' ').replace(/\s*[(<]\s*[)>]/g, '');
  return SENTENCE.test(sentence) ? sentence.trim() : undefined;
}

/**
 * Takes out of a text what only those who are invited may know: joining links, meeting numbers, passcodes, numbers to dial, and
 * the blocks that Teams, Meet and Zoom write around them.
 */
export function withoutJoiningDetails(text: string): WithoutJoiningDetails {
  const sections: string[][] = [[]];
  for (const line of tidy(text).split('\n')) {
    if (FENCE.test(line)) sections.push([]);
    else sections.at(-1)!.push(line);
  }
  const hosts = new Set<string>();
  let hadDetails = false;
  const kept = sections.flatMap((lines, index) => {
    const found = lines.flatMap((line) => meetingLinkHost(line) ?? []);
    found.forEach((host) => hosts.add(host));
    const hasDetails = lines.some((line) => DETAIL.test(line) || INVITES.test(line));
    hadDetails ||= hasDetails;
    // What stands between an invitation's own lines is all the invitation's.
    return index > 0 && (found.length > 0 || hasDetails) ? [] : lines.flatMap((line) => openLine(line) ?? []);
  });
  return { text: tidy(kept.join('\n')), hosts: [...hosts], hadDetails };
}
