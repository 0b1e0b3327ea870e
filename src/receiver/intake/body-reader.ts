import type { BodyErrorCode } from '../../i18n/messages/receiver.en.ts';

/** Something wrong with one member of the body. */
export interface BodyError {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly code: BodyErrorCode;
  /** The most that is taken, for `too-long` and `too-many-items`. */
  readonly max?: number;
}

/** What a text may be. */
export interface TextRules {
  /** In UTF-16 code units, as HTML counts. */
  readonly max: number;
  readonly required?: boolean;
  /** Whether line breaks and tabs may stand in it. */
  readonly lines?: boolean;
}

type JsonRecord = Readonly<Record<string, unknown>>;

/** Control characters, invisible line ends and lone surrogates, which no database keeps as they are. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const unprintableInLines = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** Reads members of untrusted JSON and collects what is wrong with them; gives empty values in their place. */
export class BodyReader {
  readonly errors: BodyError[] = [];

  /** Notes that the value at `pointer` cannot be taken. */
  refuse(pointer: string, code: BodyErrorCode, max?: number): void {
    this.errors.push(max === undefined ? { pointer, code } : { pointer, code, max });
  }

  /** The object; an empty one where it is none. */
  record(value: unknown, pointer: string): JsonRecord {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonRecord;
    this.refuse(pointer, 'type');
    return {};
  }

  /** At most `max` items; none where it is missing or no list. */
  list(value: unknown, pointer: string, max: number): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.refuse(pointer, 'type');
      return [];
    }
    if (value.length > max) this.refuse(pointer, 'too-many-items', max);
    return value.slice(0, max);
  }

  /** The text without the blanks around it; empty where it is missing or wrong. */
  text(value: unknown, pointer: string, { max, required = false, lines = false }: TextRules): string {
    if (value !== undefined && typeof value !== 'string') {
      this.refuse(pointer, 'type');
      return '';
    }
    const text = value?.trim() ?? '';
    if (text === '' && required) this.refuse(pointer, 'required');
    else if (text.length > max) this.refuse(pointer, 'too-long', max);
    else if ((lines ? unprintableInLines : unprintable).test(text)) this.refuse(pointer, 'control-character');
    else return text;
    return '';
  }
}
