import type { Instant } from '../time/clock.ts';
import { type PlainDate, plainDateOf, plainDateTime } from '../time/plain-date-time.ts';
import { joinStatusOn } from './join-status.ts';
import type { JoinWay } from './join-way.ts';
import { chooseText } from '../text.ts';

const HALF_DAY = 43_200_000;

/**
 * The date that joining is judged by at `now`: it stays that day as long as it is that day anywhere on earth, so that
 * nobody is shut out early, whatever their zone.
 */
export const joinDate = (now: Instant): PlainDate => plainDateOf(plainDateTime(now - HALF_DAY));

/**
 * Where a way of joining leads on the date `today`: `form` to its own fields, `address` to its link or mailbox;
 * undefined where there is nothing to press: closed, not yet open, in person or automatic without an address, no safe
 * address. One may write an e-mail about what is not yet open.
 */
export function joinAction(way: JoinWay, today: PlainDate): 'form' | 'address' | undefined {
  const status = joinStatusOn(way, today);
  if (status === 'closed' || (status === 'comingSoon' && way.kind !== 'email')) return undefined;
  if (way.kind === 'form' && way.form) return 'form';
  return joinAddress(way) === undefined ? undefined : 'address';
}

/** The address that a way of joining leads to (http(s), mailto or tel); for an e-mail without its subject. */
export function joinAddress({ url, email, platform }: JoinWay): string | undefined {
  return url ?? (email && `mailto:${email}`) ?? platform?.url;
}

/** Whether `url` is of a calendar that programs subscribe to. */
export const isCalendarFile = (url: string): boolean => /^https?:[^?#]*\.ics($|[?#])/i.test(url);

/**
 * Where a link of joining leads, an e-mail with its subject in `language`, a calendar's file to subscribing (`webcal:`);
 * undefined where there is no address.
 */
export function joinHref(way: JoinWay, language: string): string | undefined {
  const address = joinAddress(way);
  if (way.kind === 'calendar' && address && isCalendarFile(address)) return address.replace(/^https?:/i, 'webcal:');
  const subject = way.subject && !way.url && chooseText(way.subject, language).value;
  return address && subject ? `${address}?subject=${encodeURIComponent(subject)}` : address;
}

/** The way to offer first: the recommended one if it can be used on `today`, else the first that can, else the first of all. */
export function mainJoinWay(ways: readonly JoinWay[], today: PlainDate): JoinWay | undefined {
  const usable = ways.filter((way) => joinAction(way, today));
  return usable.find(({ primary }) => primary) ?? usable[0] ?? ways.find(({ primary }) => primary) ?? ways[0];
}
