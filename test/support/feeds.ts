import { ContextProvider } from '@lit/context';
import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { feedContext } from '../../src/context/feed-context.ts';
import type { FeedSource } from '../../src/feed/feed-source.ts';
import type { FeedState } from '../../src/feed/feed-state.ts';
import { parseFeedText } from '../../src/feed/parse/feed.ts';
import { ObservableValue } from '../../src/lib/observable.ts';

/** The instant at which tests look at things: 1 December 2026, 7 a.m. in Toronto. */
export const testNow = '2026-12-01T12:00:00Z';

/** A feed source whose state the test sets. */
export class TestFeedSource extends ObservableValue<FeedState> implements FeedSource {
  readonly urls: readonly string[] = ['https://association.example/cop-feed.json'];
  refreshes = 0;

  refresh(): void {
    this.refreshes += 1;
  }
}

/** What the real reader makes of `json`: a feed with only the members that a test is about; the envelope is added. */
export function readyState(json: object): FeedState {
  const envelope = {
    copFeed: '1.0',
    id: 'https://association.example/cop-feed.json',
    title: 'Test feed',
    language: 'en-CA',
    communities: [],
    ...json,
  };
  const parsed = parseFeedText(JSON.stringify(envelope), 'https://association.example/cop-feed.json');
  if (!parsed.ok) return { status: 'failed', error: parsed.error };
  return { status: 'ready', feed: parsed.value.feed, issues: parsed.value.issues };
}

/** `state` as the last good copy of a feed that can no longer be reached. */
export function staleState(json: object, asOf: number): FeedState {
  const ready = readyState(json);
  if (ready.status !== 'ready') return ready;
  return { ...ready, status: 'stale', asOf, error: { kind: 'unreachable', url: 'https://association.example/cop-feed.json' } };
}

/**
 * Puts `content` into the page inside something that provides a feed, as `<cop-feed>` would.
 * @returns the wrapper, the first element of the content, and the source, whose state the test may change.
 */
export async function withFeed<E extends HTMLElement>(
  json: object | FeedState,
  content: TemplateResult,
): Promise<{ wrapper: HTMLElement; element: E; source: TestFeedSource }> {
  const source = new TestFeedSource('status' in json ? json : readyState(json));
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(wrapper, { context: feedContext, initialValue: source });
  const { render } = await import('lit');
  render(content, wrapper);
  const element = wrapper.firstElementChild as E & { updateComplete?: Promise<boolean> };
  await element.updateComplete;
  return { wrapper, element, source };
}
