import assert from 'node:assert/strict';
import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, describe, it } from 'node:test';
import type { FeedSource } from '../../../src/feed/feed-source.ts';
import type { FeedState } from '../../../src/feed/feed-state.ts';
import { createFeedRegistry, type FeedRegistry } from '../../../src/feed/load/feed-registry.ts';
import type { FeedCopies, FeedCopy } from '../../../src/feed/load/last-good-copy.ts';
import { startServer, type LoopbackServer } from '../../support/loopback-server.ts';
import { ManualTimers, until } from '../../support/manual-timers.ts';
import { named, wireFeed } from '../../support/wire-feed.ts';

const DAY = 86_400_000;

class MemoryCopies implements FeedCopies {
  readonly kept = new Map<string, FeedCopy>();
  async read(url: string): Promise<FeedCopy | undefined> {
    return Promise.resolve(this.kept.get(url));
  }
  async write(url: string, copy: FeedCopy): Promise<void> {
    return Promise.resolve(void this.kept.set(url, copy));
  }
}

interface Page {
  readonly timers: ManualTimers;
  readonly copies: MemoryCopies;
  readonly registry: FeedRegistry;
  isVisible: boolean;
}

function openPage(copies = new MemoryCopies()): Page {
  const timers = new ManualTimers();
  const page: Page = {
    timers,
    copies,
    isVisible: true,
    registry: createFeedRegistry({
      fetch: (url, init) => fetch(url, init),
      clock: timers,
      timers,
      copies,
      isVisible: () => page.isVisible,
    }),
  };
  return page;
}

/** Every state that a source comes to while it is watched. */
function watch(source: FeedSource): { states: FeedState[]; statuses: () => string[]; leave: () => void } {
  const states: FeedState[] = [];
  const leave = source.subscribe((state) => states.push(state));
  return { states, leave, statuses: () => states.map(({ status }) => status) };
}

const titles = (state: FeedState | undefined): string[] =>
  state && 'feed' in state ? state.feed.communities.map(({ name }) => Object.values(name)[0] ?? '') : [];

const feedOf = (name: string, members: object = {}): string =>
  JSON.stringify(wireFeed({ communities: [{ id: name.toLowerCase(), name }], ...members }));

/** Retries follow one another without a wait. */
async function passPauses(timers: ManualTimers, done: () => boolean): Promise<void> {
  await until(() => {
    const pause = timers.running.find((millis) => millis < 8000);
    if (pause !== undefined) timers.advance(pause);
    return done();
  });
}

let server: LoopbackServer | undefined;
const serve = async (listener: RequestListener): Promise<LoopbackServer> => (server = await startServer(listener));
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('a feed source', () => {
  it('is idle until it is watched, loads, and is ready', async () => {
    const { origin } = await serve((_, response) => response.end(feedOf('Makers')));
    const source = openPage().registry.open([`${origin}/a.json`]);
    assert.deepEqual(source.value, { status: 'idle' });
    assert.deepEqual(source.urls, [`${origin}/a.json`]);
    const { statuses } = watch(source);
    await until(() => source.value.status === 'ready');
    assert.deepEqual(statuses(), ['loading', 'ready']);
    assert.deepEqual(titles(source.value), ['Makers']);
  });

  it('asks once for an address, however many watch it under whatever list', async () => {
    const started = await serve((request, response) => response.end(feedOf(request.url === '/a.json' ? 'A' : 'B')));
    const { registry } = openPage();
    const [a, b] = [`${started.origin}/a.json`, `${started.origin}/b.json`];
    assert.equal(registry.open([a]), registry.open([a]));
    const sources = [registry.open([a]), registry.open([a]), registry.open([a, b])];
    sources.forEach(watch);
    await until(() => sources.every(({ value }) => value.status === 'ready'));
    assert.deepEqual(
      started.requests.map(({ url }) => url),
      ['/a.json', '/b.json'],
    );
    assert.deepEqual(titles(sources[2]?.value), ['A', 'B']);
  });

  it('tells why a feed failed', async () => {
    const { origin } = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in</html>'));
    const source = openPage().registry.open([`${origin}/a.json`]);
    watch(source);
    await until(() => source.value.status === 'failed');
    assert.ok(source.value.status === 'failed');
    assert.equal(source.value.error.kind, 'html');
    assert.equal(source.value.error.url, `${origin}/a.json`);
  });

  for (const url of ['file:///etc/passwd', 'https://name:password@association.example/', 'not an address', 'data:application/json,{}']) {
    it(`does not ask ${url}`, async () => {
      const source = openPage().registry.open([url]);
      watch(source);
      await until(() => source.value.status === 'failed');
      assert.deepEqual(source.value, { status: 'failed', error: { kind: 'unsafe-address', url } });
    });
  }

  it('drops the request when the last watcher leaves, and starts over when one comes back', async () => {
    const waiting: ServerResponse[] = [];
    let closed = 0;
    const started = await serve((_, response) => {
      waiting.push(response);
      response.on('close', () => closed++);
    });
    const { registry, timers } = openPage();
    const source = registry.open([`${started.origin}/a.json`]);
    const first = watch(source);
    const second = watch(source);
    await until(() => waiting.length === 1);
    first.leave();
    first.leave();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(closed, 0);
    second.leave();
    await until(() => closed === 1, 'the request is dropped');
    assert.deepEqual(timers.running, []);
    watch(source);
    await until(() => waiting.length === 2);
    waiting[1]?.end(feedOf('Makers'));
    await until(() => source.value.status === 'ready');
  });

  it('is not disturbed by a watcher that moves', async () => {
    const started = await serve((_, response) => setTimeout(() => response.end(feedOf('Makers')), 20));
    const source = openPage().registry.open([`${started.origin}/a.json`]);
    const { leave } = watch(source);
    leave();
    watch(source);
    await until(() => source.value.status === 'ready');
    assert.equal(started.requests.length, 1);
  });
});

describe('included feeds', () => {
  it('are fetched, found beside the feed that names them, and shown with it at once', async () => {
    const { origin } = await serve((request, response) =>
      response.end(
        request.url === '/feeds/museum.json' ? feedOf('Own', { include: [{ url: 'casc.json', label: 'CASC' }] }) : feedOf('Theirs'),
      ),
    );
    const source = openPage().registry.open([`${origin}/feeds/museum.json`]);
    const { statuses } = watch(source);
    await until(() => source.value.status === 'ready');
    assert.deepEqual(titles(source.value), ['Own', 'Theirs']);
    assert.deepEqual(statuses(), ['loading', 'ready']);
  });

  it('that fail at first do not hold up the rest, and come later', async () => {
    let attempts = 0;
    const { origin } = await serve((request, response) => {
      if (request.url === '/museum.json') response.end(feedOf('Own', { include: [{ url: 'casc.json' }] }));
      else if (attempts++) response.end(feedOf('Theirs'));
      else response.writeHead(500).end();
    });
    const { registry, timers } = openPage();
    const source = registry.open([`${origin}/museum.json`]);
    watch(source);
    await until(() => source.value.status === 'ready');
    assert.deepEqual(titles(source.value), ['Own']);
    assert.deepEqual('issues' in source.value && source.value.issues, []);
    await passPauses(timers, () => titles(source.value).length === 2);
    assert.deepEqual(titles(source.value), ['Own', 'Theirs']);
  });

  it('that are not there are an issue', async () => {
    const { origin } = await serve((request, response) =>
      request.url === '/museum.json' ? response.end(feedOf('Own', { include: [{ url: 'casc.json' }] })) : response.writeHead(404).end(),
    );
    const source = openPage().registry.open([`${origin}/museum.json`]);
    watch(source);
    await until(() => source.value.status === 'ready');
    assert.deepEqual('issues' in source.value && named(source.value.issues), ['include-failed /include/0']);
  });
});

describe('the last good copy', () => {
  it('is shown as soon as an attempt fails, with its date, and replaced when another succeeds', async () => {
    let isIll = true;
    const { origin } = await serve((_, response) => (isIll ? response.writeHead(503).end() : response.end(feedOf('New'))));
    const { registry, timers, copies } = openPage();
    const url = `${origin}/a.json`;
    copies.kept.set(url, { text: feedOf('Old'), url, fetchedAt: Date.UTC(2026, 10, 3) });
    const source = registry.open([url]);
    watch(source);
    await until(() => source.value.status === 'stale');
    assert.deepEqual(titles(source.value), ['Old']);
    assert.ok(source.value.status === 'stale' && source.value.asOf === Date.UTC(2026, 10, 3) && source.value.error.status === 503);
    isIll = false;
    await passPauses(timers, () => source.value.status === 'ready');
    assert.deepEqual(titles(source.value), ['New']);
    await until(() => copies.kept.get(url)?.text === feedOf('New'));
    assert.equal(copies.kept.get(url)?.fetchedAt, timers.now());
  });

  it('of a feed that became unreadable stays', async () => {
    const { origin } = await serve((_, response) => response.end('<html>'));
    const { registry, copies } = openPage();
    const url = `${origin}/a.json`;
    copies.kept.set(url, { text: feedOf('Old'), url, fetchedAt: 1 });
    const source = registry.open([url]);
    watch(source);
    await until(() => source.value.status === 'stale');
    assert.equal(copies.kept.get(url)?.text, feedOf('Old'));
  });

  it('that cannot be read is none', async () => {
    const { origin } = await serve((_, response) => response.writeHead(404).end());
    const { registry, copies } = openPage();
    const url = `${origin}/a.json`;
    copies.kept.set(url, { text: '{"copFeed":"3.0"}', url, fetchedAt: 1 });
    const source = registry.open([url]);
    watch(source);
    await until(() => source.value.status === 'failed');
  });

  it('of an included feed makes the whole as old as it is', async () => {
    const { origin } = await serve((request, response) =>
      request.url === '/museum.json' ? response.end(feedOf('Own', { include: [{ url: 'casc.json' }] })) : response.writeHead(404).end(),
    );
    const { registry, copies } = openPage();
    const url = `${origin}/casc.json`;
    copies.kept.set(url, { text: feedOf('Theirs'), url, fetchedAt: 5 });
    const source = registry.open([`${origin}/museum.json`]);
    watch(source);
    await until(() => source.value.status === 'stale');
    assert.ok(source.value.status === 'stale' && source.value.asOf === 5);
    assert.deepEqual(titles(source.value), ['Own', 'Theirs']);
  });
});

describe('refreshing', () => {
  /** A server whose feed can be changed, and a source that watches it. */
  async function refreshing(members: object = {}): Promise<{
    page: Page;
    source: FeedSource;
    states: FeedState[];
    answer: { name: string; status: number; etag?: string };
    asked: () => number;
  }> {
    const answer: { name: string; status: number; etag?: string } = { name: 'First', status: 200 };
    const started = await serve((_, response) =>
      response.writeHead(answer.status, answer.etag ? { etag: answer.etag } : {}).end(feedOf(answer.name, members)),
    );
    const page = openPage();
    const source = page.registry.open([`${started.origin}/a.json`]);
    const { states } = watch(source);
    await until(() => source.value.status === 'ready');
    return { page, source, states, answer, asked: () => started.requests.length };
  }

  it('follows after the interval of the feed, and tells only what has changed', async () => {
    const { page, source, states, answer, asked } = await refreshing({ refreshInterval: 'PT1H' });
    const [before, { length }] = [source.value, states];
    page.timers.advance(3_599_000);
    assert.equal(asked(), 1);
    page.timers.advance(1000);
    await until(() => asked() === 2);
    await until(() => !page.timers.running.includes(8000));
    assert.equal(source.value, before);
    assert.equal(states.length, length);
    answer.name = 'Second';
    page.timers.advance(3_600_000);
    await until(() => titles(source.value)[0] === 'Second');
    assert.equal(source.value.status, 'ready');
  });

  it('follows after a day where the feed says nothing, and no sooner than five minutes', async () => {
    const usual = await refreshing();
    assert.ok(usual.page.timers.running.includes(DAY));
    await server?.close();
    const eager = await refreshing({ refreshInterval: 'PT1S' });
    assert.ok(eager.page.timers.running.includes(300_000));
  });

  it('waits while nobody can see the page', async () => {
    const { page, asked } = await refreshing();
    page.isVisible = false;
    page.timers.advance(3 * DAY);
    assert.equal(asked(), 1);
    page.isVisible = true;
    page.timers.advance(300_000);
    await until(() => asked() === 2);
  });

  it('that fails leaves what is there, with its date, and tries again after five minutes', async () => {
    const { page, source, answer } = await refreshing();
    const loaded = page.timers.now();
    answer.status = 404;
    source.refresh();
    await until(() => source.value.status === 'stale');
    assert.deepEqual(titles(source.value), ['First']);
    assert.ok(source.value.status === 'stale' && source.value.asOf === loaded);
    answer.status = 200;
    page.timers.advance(300_000);
    await until(() => source.value.status === 'ready');
    assert.deepEqual(titles(source.value), ['First']);
  });

  it('does not read again what has the same tag', async () => {
    const { page, source, answer, asked } = await refreshing();
    answer.etag = '"1"';
    source.refresh();
    await until(() => asked() === 2 && !page.timers.running.includes(8000));
    const before = source.value;
    answer.name = 'Changed under the same tag';
    source.refresh();
    await until(() => asked() === 3 && !page.timers.running.includes(8000));
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(source.value, before);
    assert.deepEqual(titles(source.value), ['First']);
  });

  it('on demand keeps what is there until the answer has come', async () => {
    const { source, states, answer } = await refreshing();
    answer.name = 'Second';
    source.refresh();
    await until(() => titles(source.value)[0] === 'Second');
    assert.deepEqual(
      states.map(({ status }) => status),
      ['loading', 'ready', 'ready'],
    );
  });

  it('finds a feed that could not be had at first', async () => {
    let isThere = false;
    const { origin } = await serve((_, response) => (isThere ? response.end(feedOf('Late')) : response.writeHead(404).end()));
    const { registry, timers } = openPage();
    const source = registry.open([`${origin}/a.json`]);
    watch(source);
    await until(() => source.value.status === 'failed');
    isThere = true;
    timers.advance(300_000);
    await until(() => source.value.status === 'ready');
  });
});
