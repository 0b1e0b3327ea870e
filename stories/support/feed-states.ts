import { ContextProvider } from '@lit/context';
import { render, type TemplateResult } from 'lit';
import { feedContext } from '../../src/context/feed-context.ts';
import type { FeedSource } from '../../src/feed/feed-source.ts';
import type { FeedState } from '../../src/feed/feed-state.ts';
import { parseFeedText } from '../../src/feed/parse/feed.ts';
import { ObservableValue } from '../../src/lib/observable.ts';

const url = 'https://association.example/cop-feed.json';

class StorySource extends ObservableValue<FeedState> implements FeedSource {
  readonly urls: readonly string[] = [url];

  refresh(): void {
    // What a story shows does not change.
  }
}

/** The feed is on its way, and stays so. */
export const loading: FeedState = { status: 'loading' };

/** There is nothing to show. */
export const failed: FeedState = { status: 'failed', error: { kind: 'http-status', status: 503, url } };

/** A feed with only the members that a story is about. */
export function ready(json: object): FeedState {
  const envelope = {
    copFeed: '1.0',
    id: url,
    title: 'Association',
    language: 'en-CA',
    timeZone: 'America/Toronto',
    communities: [],
    ...json,
  };
  const parsed = parseFeedText(JSON.stringify(envelope), url);
  if (!parsed.ok) return { status: 'failed', error: parsed.error };
  return { status: 'ready', feed: parsed.value.feed, issues: parsed.value.issues };
}

/** The same, as the last good copy of a feed that cannot be reached since 3 November 2026. */
export function stale(json: object): FeedState {
  const state = ready(json);
  if (state.status !== 'ready') return state;
  return { ...state, status: 'stale', asOf: Date.UTC(2026, 10, 3, 12), error: { kind: 'unreachable', url } };
}

/** Shows `content` as inside a `<cop-feed>` whose feed is in that state. */
export function withFeedState(state: FeedState, content: TemplateResult): HTMLElement {
  const wrapper = document.createElement('div');
  new ContextProvider(wrapper, { context: feedContext, initialValue: new StorySource(state) });
  render(content, wrapper);
  return wrapper;
}
