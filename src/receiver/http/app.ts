import { type Context, Hono } from 'hono';
import { readProposalRequest } from '../intake/proposal-request.ts';
import { readSignUpRequest } from '../intake/sign-up-request.ts';
import type { Log } from '../log.ts';
import { type CommunityNames, idsAsNames } from '../names.ts';
import { linkPages } from '../pages/link-pages.ts';
import { unavailablePage } from '../pages/templates.ts';
import type { Store } from '../store/store.ts';
import { StoreUnavailableError } from '../store/store-error.ts';
import { type Env, intakeRoute, type IntakeOptions, Limits } from './intake.ts';
import { acceptedLanguage, Problem, problemDocument } from './problem.ts';

/** What the app needs beside its store. */
export interface ReceiverAppOptions extends Omit<IntakeOptions, 'now'> {
  readonly log?: Log;
  /** Milliseconds since 1970; the system's clock where nothing is said. */
  readonly now?: () => number;
  /** What communities are called; by their ids where nothing is said. */
  readonly names?: CommunityNames;
  /** Called when there may be mails to send. */
  readonly onMail?: () => void;
}

const RETRY_AFTER = { headers: { 'Retry-After': '3' } };

/**
 * The receiver as an application: `POST /v1/signups`, `POST /v1/proposals`, the pages behind mailed links, `GET /healthz`.
 * Serve it alone (`startReceiver`) or mount it in a server of your own: `app.route('/', createReceiverApp(options, store))`.
 */
export function createReceiverApp(options: ReceiverAppOptions, store: Store): Hono<Env> {
  const { log = () => {}, now = Date.now, names = idsAsNames, onMail = () => {} } = options;
  const intakeOptions = { ...options, now };
  const limits = new Limits(options);
  const app = new Hono<Env>();

  app.use('*', async (c, next) => {
    const start = performance.now();
    await next();
    log({
      event: 'request',
      method: c.req.method,
      path: loggedPath(c.req.path),
      status: c.res.status,
      ms: Math.round(performance.now() - start),
    });
  });

  const keepSignUp = {
    read: readSignUpRequest,
    keep: store.keepSignUp.bind(store),
    status: 'pending_confirmation',
  };
  const keepProposal = { read: readProposalRequest, keep: store.keepProposal.bind(store), status: 'received' };
  app.use('/v1/*', async (c, next) => {
    await next();
    if (c.res.status === 202) onMail();
  });
  app.route('/v1/signups', intakeRoute(keepSignUp, limits, intakeOptions));
  app.route('/v1/proposals', intakeRoute(keepProposal, limits, intakeOptions));
  app.route('/', linkPages({ ...intakeOptions, names, onMail, limits }, store));

  app.get('/healthz', async (c) => {
    c.header('Cache-Control', 'no-store');
    await store.check();
    return c.json({ status: 'ok' });
  });

  app.notFound((c) => answer(c, new Problem('not-found')));
  app.onError((error, c) => {
    if (error instanceof Problem) return answer(c, error);
    // A message of ours names no person; one of another library might.
    const isStore = error instanceof StoreUnavailableError;
    log({ event: isStore ? 'database-failed' : 'failed', level: 'error', reason: isStore ? error.message : error.name });
    return answer(c, isStore ? new Problem('unavailable', RETRY_AFTER) : new Problem('internal'));
  });
  return app;
}

/** The path without what belongs to one person: the tokens of links. */
const loggedPath = (path: string): string =>
  /^\/(confirm|withdraw)\//.test(path) ? path.replace(/^(\/\w+\/).*/, '$1…') : /^\/(v1\/\w+|healthz)$/.test(path) ? path : '…';

function answer(c: Context<Env>, problem: Problem): Response | Promise<Response> {
  const language = acceptedLanguage(c.req.header('Accept-Language'));
  const headers = { 'Content-Language': language, ...problem.headers };
  if (/^\/(confirm|withdraw)\//.test(c.req.path)) return unavailablePage(c, language, problem.status, headers);
  return c.body(JSON.stringify(problemDocument(problem, language)), problem.status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    ...headers,
  });
}
