import { Problem } from './problem.ts';

/** What a sign-up may weigh, in bytes. */
export const MAX_BODY_BYTES = 16 * 1024;

const mediaTypes = ['application/json', 'text/plain', 'application/x-www-form-urlencoded'] as const;

/** The kinds of content that a sign-up may be sent as; `text/plain` holds JSON. */
export type MediaType = (typeof mediaTypes)[number];

/** Closes the connection: the rest of the body is not worth reading. */
const closing = { headers: { Connection: 'close' } };

/** The kind of content that a `Content-Type` header names. Throws `media-type` for another kind, charset or encoding. */
export function readMediaType(contentType: string | undefined, contentEncoding: string | undefined): MediaType {
  const [type = '', ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const mediaType = mediaTypes.find((each) => each === type);
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  const isPlain = (contentEncoding ?? 'identity').toLowerCase() === 'identity';
  if (!mediaType || !isPlain || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')) {
    throw new Problem('media-type', closing);
  }
  return mediaType;
}

/**
 * Reads a body as text, holding no more than {@link MAX_BODY_BYTES} of it. Throws `too-large` as soon as there is more,
 * `too-slow` when it is not there after `timeoutMs`, and `not-json` when it is no UTF-8 or breaks off.
 */
export async function readBody(request: Request, timeoutMs: number): Promise<string> {
  if (Number(request.headers.get('Content-Length') ?? 0) > MAX_BODY_BYTES) throw new Problem('too-large', closing);
  if (!request.body) return '';
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem('too-slow', closing)), timeoutMs);
  });
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late]);
      if (done) break;
      size += value.byteLength;
      if (size > MAX_BODY_BYTES) throw new Problem('too-large', closing);
      chunks.push(value);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('not-json', closing);
  } finally {
    clearTimeout(timer);
  }
}

/** The body's text as JSON values. Throws `not-json`. */
export function parseBody(text: string, mediaType: MediaType): unknown {
  return mediaType === 'application/x-www-form-urlencoded' ? parseForm(new URLSearchParams(text)) : parseJson(text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('not-json');
  }
}

/**
 * A form's pairs as the body that they stand for: members by their names, `communities` repeated; lists and objects may
 * also be given as JSON text; every other name is one of `fields`.
 */
function parseForm(pairs: URLSearchParams): unknown {
  const texts = ['submission_id', 'email', 'name', 'organization', 'locale', 'hp'];
  const body: Record<string, unknown> = {};
  const fields: [string, unknown][] = [];
  for (const name of new Set(pairs.keys())) {
    const values = pairs.getAll(name);
    const value = values.length === 1 ? values[0]! : values;
    if (texts.includes(name)) body[name] = value;
    else if (name === 'v' || name === 'elapsed_ms') body[name] = typeof value === 'string' && value !== '' ? Number(value) : value;
    else if (name === 'communities') body[name] = typeof value === 'string' && value.startsWith('[') ? parseJson(value) : values;
    else if (name === 'consents' || name === 'source' || name === 'fields' || name === 'proposal')
      body[name] = typeof value === 'string' ? parseJson(value) : value;
    else fields.push([name, value]);
  }
  if (fields.length === 0) return body;
  const given = body['fields'];
  return { ...body, fields: { ...(typeof given === 'object' ? given : {}), ...Object.fromEntries(fields) } };
}
