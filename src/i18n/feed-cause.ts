import type { FeedError, FeedErrorKind } from '../feed/feed-error.ts';
import type { FeedReportCode } from '../lib/report.ts';
import { en, type FeedCauseMessages } from './messages/feed-cause.en.ts';

/** Why a feed cannot be had, in `words`. Consoles speak English, so that pages need not load the rest. */
export function feedCause(error: FeedError, { webTeam, address, found }: FeedCauseMessages = en): string {
  const detail = error.detail && ` ${found(error.detail)}`;
  return `${webTeam[error.kind](error.status ?? 0)}${detail ?? ''} ${address(error.url)}`;
}

const codes: Readonly<Record<FeedErrorKind, FeedReportCode>> = {
  unreachable: 201,
  timeout: 202,
  'http-status': 203,
  'not-json': 204,
  html: 205,
  'cut-off': 206,
  'not-a-feed': 207,
  version: 208,
  'too-large': 209,
  'too-deep': 210,
  'unsafe-address': 211,
};

/** What `report` writes of a feed that cannot be had. */
export const feedReport = (error: FeedError): readonly [code: FeedReportCode, cause: string] => [codes[error.kind], feedCause(error)];
