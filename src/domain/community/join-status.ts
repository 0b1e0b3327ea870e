import type { JoinStatus, JoinWay } from './join-way.ts';

/**
 * The status of a way of joining on the date `today` (`YYYY-MM-DD`): past `closes` it is closed and before `opens` it
 * opens soon, whatever the feed's `status` says; on `opens` what was coming soon is open.
 */
export function joinStatusOn({ status, opens, closes }: JoinWay, today: string): JoinStatus {
  if (status === 'closed' || (closes !== undefined && closes < today)) return 'closed';
  if (opens === undefined) return status;
  if (opens > today) return 'comingSoon';
  return status === 'comingSoon' ? 'open' : status;
}
