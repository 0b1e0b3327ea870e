import type { ProblemCode } from '../../i18n/messages/receiver.en.ts';
import { receiverMessages } from '../../i18n/messages/receiver.ts';
import type { BodyError } from '../intake/body-reader.ts';

const statuses = {
  'not-json': 400,
  'bad-key': 400,
  'origin-refused': 403,
  'not-found': 404,
  method: 405,
  'too-slow': 408,
  running: 409,
  'too-large': 413,
  'media-type': 415,
  invalid: 422,
  'key-reused': 422,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<ProblemCode, number>;

/** A request that cannot be served: thrown anywhere below the app, which answers with {@link problemDocument}. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly status: (typeof statuses)[ProblemCode];
  readonly errors: readonly BodyError[];
  readonly headers: Readonly<Record<string, string>>;

  /** @param details what is wrong with which member, and headers that belong to the answer. */
  constructor(code: ProblemCode, details: { errors?: readonly BodyError[]; headers?: Readonly<Record<string, string>> } = {}) {
    super(code);
    this.code = code;
    this.status = statuses[code];
    this.errors = details.errors ?? [];
    this.headers = details.headers ?? {};
  }
}

/**
 * The problem document (RFC 9457) in `language`: `title`, `status`, `detail`, and of our own `code` (stable, for machines)
 * and `errors[]`, each with `pointer` (RFC 6901) into the body, `code`, `detail`, and `max` where a limit was passed.
 */
export function problemDocument({ code, status, errors }: Problem, language: 'en' | 'fr'): Record<string, unknown> {
  const { problems, errors: sentences } = receiverMessages[language];
  return {
    ...problems[code],
    status,
    code,
    ...(errors.length > 0 && {
      errors: errors.map(({ pointer, code: error, max }) => ({ pointer, code: error, detail: sentences[error](max ?? 0), max })),
    }),
  };
}

/** The language that an `Accept-Language` header (RFC 9110) likes best of those that there are words in; English without one. */
export function acceptedLanguage(header: string | undefined): 'en' | 'fr' {
  const liked = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { base: tag.split('-', 1)[0], quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  const weight = (base: string): number => Math.max(0, ...liked.filter((each) => each.base === base).map(({ quality }) => quality));
  return weight('fr') > weight('en') ? 'fr' : 'en';
}
