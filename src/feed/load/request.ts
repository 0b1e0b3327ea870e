import { err, ok, type Result } from '../../lib/result.ts';
import type { FeedError } from '../feed-error.ts';
import { MAX_BYTES } from '../limits.ts';
import { machineTimers, type LoadPorts } from './ports.ts';

const ATTEMPT_MILLIS = 8000;
/** Why an attempt was given up. */
const TIMEOUT = 'timeout';
const RETRIES = 2;
/** The longest that a server may ask us to wait before a retry. */
const MAX_WAIT = 10_000;

/** A feed's text as it came. */
export interface FeedResponse {
  readonly text: string;
  /** Absolute address after redirects. */
  readonly url: string;
  readonly etag?: string;
}

export interface RequestOptions {
  readonly signal: AbortSignal;
  /** Asks the server even where the browser's cache holds a fresh answer. */
  readonly revalidate?: boolean;
  /** Of the answer that is known: the same again is not read. */
  readonly etag?: string | undefined;
  /** Told of each attempt that failed and is followed by another. */
  readonly onSetback?: (error: FeedError) => void;
}

/** The body as UTF-8 without a byte order mark; undefined when it is too large, which is noticed while it comes. */
async function readText({ body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    bytes += chunk.value.length;
    if (bytes > MAX_BYTES) return undefined;
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Seconds or an HTTP date, as ms from now; 0 where there is none. */
const retryAfter = ({ headers }: Response, now: number): number => {
  const value = headers.get('retry-after') ?? '';
  return Number(value) * 1000 || Date.parse(value) - now || 0;
};

/** One attempt. `wait`: how long the server asks us to stay away, in ms, where another attempt may succeed. */
type Attempt = Result<FeedResponse | 'unchanged', { readonly error: FeedError; readonly wait?: number }>;

async function attempt(url: string, { signal, revalidate, etag }: RequestOptions, ports: LoadPorts): Promise<Attempt> {
  const { fetch, clock, timers = machineTimers } = ports;
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  const timer = timers.set(() => controller.abort(TIMEOUT), ATTEMPT_MILLIS);
  try {
    // No If-None-Match: it would make the browser ask for permission first (CORS preflight). `no-cache` has the browser's
    // own cache ask with the tag that it knows.
    const response = await fetch(url, {
      signal: controller.signal,
      credentials: 'omit',
      cache: revalidate ? 'no-cache' : 'default',
      headers: { accept: 'application/json' },
    });
    const { status } = response;
    if (!response.ok) {
      const passes = status === 408 || status === 429 || status >= 500;
      return err({ error: { kind: 'http-status', url, status }, ...(passes && { wait: retryAfter(response, clock.now()) }) });
    }
    const newTag = response.headers.get('etag') ?? undefined;
    if (newTag && newTag === etag) return ok('unchanged');
    const text = await readText(response);
    return text === undefined
      ? err({ error: { kind: 'too-large', url } })
      : ok({ text, url: response.url || url, ...(newTag && { etag: newTag }) });
  } catch (error) {
    const isLate = controller.signal.reason === TIMEOUT;
    return err({ error: isLate ? { kind: 'timeout', url } : { kind: 'unreachable', url, detail: String(error) }, wait: 0 });
  } finally {
    timers.clear(timer);
    signal.removeEventListener('abort', abort);
    // Whatever has not been read is not wanted.
    abort();
  }
}

/**
 * Fetches a feed's text: 8 s for each attempt, two more after what may pass (network, 408, 429, 5xx), each after a longer
 * pause, or the one that the server asks for with Retry-After where that is no more than 10 s.
 * @param url absolute http(s) address.
 * @returns `unchanged` when the answer has the tag that is known; after an abort some error, which nobody should care for.
 */
export async function requestFeed(
  url: string,
  options: RequestOptions,
  ports: LoadPorts,
): Promise<Result<FeedResponse | 'unchanged', FeedError>> {
  const { signal, onSetback } = options;
  const { timers = machineTimers } = ports;
  for (let retry = 0; ; retry++) {
    const result = await attempt(url, options, ports);
    if (result.ok) return result;
    const { error, wait = Infinity } = result.error;
    if (signal.aborted || retry === RETRIES || wait > MAX_WAIT) return err(error);
    onSetback?.(error);
    // Pages that failed together do not come back together.
    const pause = wait || 500 * 2 ** retry * (1 + Math.random());
    await new Promise<void>((resolve) => {
      const timer = timers.set(resolve, pause);
      signal.addEventListener('abort', () => (timers.clear(timer), resolve()), { once: true });
    });
  }
}
