import { feedIssue } from '../domain/feed-issue.ts';
import type { Issue } from '../domain/issue.ts';
import { SECURE } from '../feed/address.ts';
import { ORIGIN, type Source } from './read-feed.ts';

/** Whether pages of any other site may read what has these headers. */
const isShared = (headers: Headers): boolean => {
  const allowed = headers.get('access-control-allow-origin')?.trim();
  return allowed === '*' || allowed === ORIGIN;
};

/** Whether pages of other sites can read what was served, and whatever led there. */
export function checkServing({ headers, url, redirects = [] }: Source): Issue[] {
  if (!headers) return [];
  const type = headers.get('content-type') ?? '';
  const allowed = headers.get('access-control-allow-origin')?.trim();
  const insecure = [...redirects.map((each) => each.url), url].find((each) => !SECURE.test(each));
  const closed = redirects.find((each) => !isShared(each.headers));
  return [
    ...(allowed === undefined ? [feedIssue('', 'not-shared', {})] : []),
    ...(allowed !== undefined && !isShared(headers) ? [feedIssue('', 'shared-with-one', { value: allowed })] : []),
    ...(insecure === undefined ? [] : [feedIssue('', 'not-secure', { url: insecure })]),
    ...(closed ? [feedIssue('', 'redirect-not-shared', { url: closed.url })] : []),
    ...(/json/i.test(type) ? [] : [feedIssue('', 'not-json-type', { value: type }, 'should-check')]),
  ];
}
