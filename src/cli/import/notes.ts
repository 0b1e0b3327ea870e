import type { ImportNoteCode, ImportNoteParams } from '../../i18n/messages/import.en.ts';

/**
 * What a note is about. `lost`: something that could not be carried over, and perhaps should have been. `kept-out`: what has no
 * business in a feed that anyone can read. `decided`: what was read in one of several ways.
 */
export type NoteKind = 'lost' | 'kept-out' | 'decided';

/** Where something stands: the line of a calendar, or the row and the column of a sheet, from 1. */
export interface Whereabouts {
  readonly line?: number;
  readonly row?: number;
  /** As the sheet calls it: "C, start". */
  readonly column?: string;
  /** The name of the file, where there are two. */
  readonly file?: string;
}

/** Something to say about an import. */
export interface ImportNote {
  readonly code: ImportNoteCode;
  readonly params: object;
  readonly places: readonly Whereabouts[];
}

const keptOut: readonly ImportNoteCode[] = ['meeting-link', 'joining-details', 'people', 'private-event', 'alarm'];
const decided: readonly ImportNoteCode[] = [
  'zone-by-name',
  'zone-by-rules',
  'zone-of-several',
  'zone-in-season',
  'utc-series',
  'as-written',
  'all-day-hours',
  'start-off-rule',
  'grouped',
  'newer-version',
  'alone',
  'encoding',

  'html',
];

export const kindOf = (code: ImportNoteCode): NoteKind =>
  keptOut.includes(code) ? 'kept-out' : decided.includes(code) ? 'decided' : 'lost';

/** Collects what is to be said: the same about several places is said once. */
export class Notes {
  readonly #notes = new Map<string, { code: ImportNoteCode; params: object; places: Whereabouts[] }>();

  add<C extends ImportNoteCode>(code: C, params: ImportNoteParams[C], where: Whereabouts = {}): undefined {
    const key = JSON.stringify([code, params]);
    const known = this.#notes.get(key);
    if (known) known.places.push(where);
    else this.#notes.set(key, { code, params, places: [where] });
  }

  /** In the order in which each was first met. */
  get all(): readonly ImportNote[] {
    return [...this.#notes.values()];
  }
}
