import type { Community } from '../../domain/community/community.ts';
import { joinStatusOn } from '../../domain/community/join-status.ts';
import type { JoinWay } from '../../domain/community/join-way.ts';
import { mainJoinWay } from '../../domain/community/joining.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import { selectCommunities } from '../../domain/community/select-communities.ts';
import type { Feed } from '../../domain/feed.ts';
import type { SignUpForm } from '../../domain/registration/sign-up-form.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { isAllowed, refusalOf } from '../internal/form/allowed-origins.ts';

/** A form that visitors fill in for one community, or for several that share it. */
export interface FormView {
  readonly kind: 'form';
  readonly feed: Feed;
  /** At least one, in the feed's order. */
  readonly communities: readonly Community[];
  readonly way: JoinWay;
  readonly form: SignUpForm;
  /** The date that joining was judged by. */
  readonly today: PlainDate;
  readonly isWaitlist: boolean;
}

/**
 * What the element draws. `missing`: the page names no community that the feed has. `several`: communities with forms of
 * their own, each list to be drawn by itself. `elsewhere`: there is no form that can be filled in here now. `refused`: the
 * page does not allow the form's receiver.
 */
export type SignUpView =
  | FormView
  | { readonly kind: 'missing' }
  | { readonly kind: 'several'; readonly groups: readonly (readonly Community[])[] }
  | { readonly kind: 'elsewhere'; readonly communities: readonly Community[] }
  | { readonly kind: 'refused'; readonly feed: Feed; readonly form: SignUpForm };

/** What the page asks for. */
export interface SignUpRequest {
  /** Ids or global ids. None: the feed's community, where it has exactly one. */
  readonly ids: readonly string[];
  readonly exclude: readonly string[];
  /** Origins that may receive what is typed; none allows every one. */
  readonly allowedOrigins: readonly string[];
  /** The date that joining is judged by. */
  readonly today: PlainDate;
}

/** Decides what to draw of `feed`. */
export function viewSignUp(feed: Feed, { ids, exclude, allowedOrigins, today }: SignUpRequest): SignUpView {
  const communities = selectCommunities(feed.communities, ids, exclude);
  if (communities.length === 0 || (ids.length === 0 && communities.length > 1)) return { kind: 'missing' };
  const groups = groupByForm(communities, today);
  if (groups.length > 1) return { kind: 'several', groups };

  const way = formWay(communities[0]!, today);
  const status = way && !isPast(communities[0]!) ? joinStatusOn(way, today) : 'closed';
  if (!way?.form || status === 'closed' || status === 'comingSoon') return { kind: 'elsewhere', communities };
  const { form } = way;
  if (!isAllowed(form.action, allowedOrigins)) return { kind: 'refused', feed, form };
  return { kind: 'form', feed, communities, way, form, today, isWaitlist: status === 'waitlist' };
}

/** What the web team reads in the console where `view` has no form because of what the page or the feed says; else empty. */
export function problemOf(view: SignUpView, community: string): string {
  switch (view.kind) {
    case 'missing':
      return community ? `the feed has no community "${community}"` : 'say in the attribute "community" which one to join';
    case 'refused':
      return refusalOf(view.form.action);
    default:
      return '';
  }
}

/** The way of joining by a form that is filled in here; the one to offer first where there are several. */
const formWay = ({ join }: Community, today: PlainDate): JoinWay | undefined =>
  mainJoinWay(
    join.filter(({ form }) => form),
    today,
  );

/** Communities that one submission can serve: those that got the same form from their association, open at the same times. */
function groupByForm(communities: readonly Community[], today: PlainDate): readonly (readonly Community[])[] {
  const groups = new Map<string, Community[]>();
  for (const community of communities) {
    const way = formWay(community, today);
    const key = way
      ? JSON.stringify([community.origin.feedId, way.form, way.status, way.opens, way.closes, isPast(community)])
      : community.key;
    groups.set(key, [...(groups.get(key) ?? []), community]);
  }
  return [...groups.values()];
}
