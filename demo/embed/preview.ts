// The frame of the builder that shows a widget: what to show comes from the page around it, and what the widget found out of its
// feed goes back there. Nothing that is filled in here is sent.
import type { CopFeedErrorEvent, CopFeedLoadEvent } from '../../src/controllers/feed-events.ts';
import { chooseText } from '../../src/domain/text.ts';
import { messagesFor } from '../../src/i18n/define-messages.ts';
import { feedCause } from '../../src/i18n/feed-cause.ts';
import { feedCauseMessages } from '../../src/i18n/messages/feed-cause.ts';
import type { PreviewAnswer, PreviewRequest } from './preview-messages.ts';

const answer = (message: PreviewAnswer): void => parent.postMessage(message, location.origin);
const page = document.documentElement;
const theme = document.createElement('link');
theme.rel = 'stylesheet';

function show({ tag, attributes, language, theme: name, scheme }: PreviewRequest): void {
  page.lang = language;
  page.dataset['scheme'] = scheme;
  page.dataset['look'] = name;
  if (name) {
    const href = new URL(`../dist/themes/${name}.css`, document.baseURI).href;
    if (theme.href !== href) theme.href = href;
    if (!theme.isConnected) document.head.prepend(theme);
  } else theme.remove();

  const widget = document.createElement(tag);
  for (const { name: attribute, value } of attributes) widget.setAttribute(attribute, value === true ? '' : String(value));
  widget.addEventListener('cop-feed-load', (event) => tellOf(event, widget.lang || language));
  widget.addEventListener('cop-feed-error', (event) => tellOfError(event, language));
  document.body.replaceChildren(widget);
}

function tellOf({ feed }: CopFeedLoadEvent, language: string): void {
  const communities = feed.communities.map(({ id, name }) => ({ id, name: chooseText(name, language).value }));
  answer({ kind: 'feed', facts: { title: chooseText(feed.title, language).value, href: feed.homePageUrl, communities } });
}

const tellOfError = ({ error }: CopFeedErrorEvent, language: string): void =>
  answer({ kind: 'failed', sentence: feedCause(error, messagesFor(feedCauseMessages, language)) });

document.addEventListener('cop-submit', (event) => {
  event.preventDefault();
  answer({ kind: 'not-sent' });
});
addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewRequest>) => {
  if (source === parent && origin === location.origin) show(data);
});
answer({ kind: 'ready' });
