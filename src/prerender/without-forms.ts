import type { Community } from '../domain/community/community.ts';
import type { JoinWay } from '../domain/community/join-way.ts';
import type { Feed } from '../domain/feed.ts';
import type { Text } from '../domain/text.ts';
import { messagesFor } from '../i18n/define-messages.ts';
import { joinMessages } from '../i18n/messages/join.ts';

/** What the button of a form says, where the feed does not. */
const labelOf = (name: Text): Text =>
  Object.fromEntries(Object.entries(name).map(([lang, value]) => [lang, messagesFor(joinMessages, lang).joinCommunity(value)]));

/** Where people get the form, or those who help: the community's page, the association's, or a mailbox. */
function placeOf(community: Community, { homePageUrl }: Feed): Pick<JoinWay, 'url' | 'email'> {
  const email = [...community.contacts, ...(community.origin.help?.contacts ?? [])].find((contact) => contact.email)?.email;
  const url = community.url ?? homePageUrl;
  return url ? { url } : email ? { email } : {};
}

function withoutForm(way: JoinWay, community: Community, feed: Feed): JoinWay {
  const { form, ...rest } = way;
  if (way.kind !== 'form' || !form) return way;
  return { ...rest, kind: 'link', label: way.label ?? labelOf(community.name), ...placeOf(community, feed) };
}

/** `feed` for those who have no scripts: what is joined by a form is joined where its link leads. */
export const withoutForms = (feed: Feed): Feed => ({
  ...feed,
  communities: feed.communities.map((community) => ({
    ...community,
    join: community.join.map((way) => withoutForm(way, community, feed)),
  })),
});
