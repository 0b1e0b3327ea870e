import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FeedError } from '../feed/feed-error.ts';
import { MAX_BYTES } from '../feed/limits.ts';
import { requestFeed } from '../feed/load/request.ts';
import { messagesFor } from '../i18n/define-messages.ts';
import { describeFeedCause } from '../i18n/describe-feed-cause.ts';
import { cliMessages } from '../i18n/messages/cli.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands at an address. */
export interface Source {
  readonly text: string;
  /** Absolute address of the web or of a file. */
  readonly url: string;
  /** How it was served, where it comes from the web. */
  readonly headers?: Headers;
  /** The addresses that led on to `url`, in order, and how each was served. */
  readonly redirects?: readonly Redirect[];
}

/** An address that leads on to another. */
export interface Redirect {
  readonly url: string;
  readonly headers: Headers;
}

/** Why a file could not be read. `code`: Node's, such as `EACCES`. */
export interface FileProblem {
  readonly kind: 'no-file' | 'is-folder' | 'unreadable-file';
  readonly url: string;
  readonly code: string;
}

/** Why nothing could be read: a file that is not there, or an error as pages have it. */
export type ReadProblem = FileProblem | FeedError;

export const isFileProblem = (problem: ReadProblem): problem is FileProblem => 'code' in problem;

/** The page of another site that asks: servers tell such whether they may read. */
export const ORIGIN = 'https://museum.example';

/** More than browsers follow. */
const MAX_REDIRECTS = 20;

const never = new AbortController().signal;

/** The absolute address of a file or an address as people type it. */
export const addressOf = (feed: string): string => (/^(https?|file):/i.test(feed) ? feed : pathToFileURL(feed).href);

async function readUrl(url: string, { fetch, clock }: Surroundings): Promise<Result<Source, ReadProblem>> {
  let headers = new Headers();
  const redirects: Redirect[] = [];
  // Step by step, because pages may follow only where each server lets them.
  const asAnotherSite = async (address: string, init: RequestInit): Promise<Response> => {
    redirects.length = 0;
    for (let next = address; ;) {
      const response = await fetch(next, { ...init, redirect: 'manual', headers: { ...(init.headers as object), origin: ORIGIN } });
      ({ headers } = response);
      const location = headers.get('location');
      const isRedirect = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
      if (!isRedirect || redirects.length === MAX_REDIRECTS || !URL.canParse(location, next)) return response;
      redirects.push({ url: next, headers });
      await response.body?.cancel();
      next = new URL(location, next).href;
    }
  };
  const answer = await requestFeed(url, { signal: never }, { fetch: asAnotherSite, clock });
  if (!answer.ok) return answer;
  return answer.value === 'unchanged'
    ? ok({ text: '', url, headers })
    : ok({ text: answer.value.text, url: answer.value.url, headers, redirects });
}

async function readPath(url: string): Promise<Result<Source, ReadProblem>> {
  const path = fileURLToPath(url);
  try {
    if ((await stat(path)).size > MAX_BYTES) return err({ kind: 'too-large', url });
    return ok({ text: await readFile(path, 'utf8'), url });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return err({ kind: code === 'ENOENT' ? 'no-file' : code === 'EISDIR' ? 'is-folder' : 'unreadable-file', url, code });
  }
}

/** Reads what stands at `url`, of the web or a file. */
export const readSource = (url: string, surroundings: Surroundings): Promise<Result<Source, ReadProblem>> =>
  /^https?:/i.test(url) ? readUrl(url, surroundings) : readPath(url);

/** Why nothing could be read, in a sentence. */
export function describeReadProblem(problem: ReadProblem, language: string): string {
  if (!isFileProblem(problem)) return describeFeedCause(problem, language);
  const words = messagesFor(cliMessages, language);
  const path = fileURLToPath(problem.url);
  if (problem.kind === 'no-file') return words.noFile(path);
  return problem.kind === 'is-folder' ? words.isFolder(path) : words.unreadable(path, problem.code);
}
