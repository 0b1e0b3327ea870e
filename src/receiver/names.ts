import { readFile } from 'node:fs/promises';
import { chooseText, type Text } from '../domain/text.ts';
import { parseFeed } from '../feed/parse/any-feed.ts';
import type { Log } from './log.ts';

/** What people call the community with an id, for a reader of a language (BCP 47). */
export type CommunityNames = (id: string, language: string) => string;

/** Without a feed there is nothing but the ids. */
export const idsAsNames: CommunityNames = (id) => id;

const HOUR_MS = 3_600_000;

/** The names of communities as a feed gives them, read anew every hour. A feed that cannot be read changes nothing but the log. */
export class FeedNames {
  readonly #feed: string;
  readonly #log: Log;
  #names: ReadonlyMap<string, Text> = new Map();
  #timer: NodeJS.Timeout | undefined;

  /** @param feed a file or an http(s) address. */
  constructor(feed: string, log: Log) {
    this.#feed = feed;
    this.#log = log;
  }

  readonly nameOf: CommunityNames = (id, language) => {
    const name = this.#names.get(id);
    return name ? chooseText(name, language).value : id;
  };

  /** Reads the feed now, and every hour until {@link stop}. */
  async start(): Promise<void> {
    await this.#read();
    this.#timer = setInterval(() => void this.#read(), HOUR_MS).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #read(): Promise<void> {
    try {
      const isWeb = /^https?:/i.test(this.#feed);
      const text = isWeb ? await textAt(this.#feed) : await readFile(this.#feed, 'utf8');
      const feed = parseFeed(text, isWeb ? this.#feed : 'https://feed.invalid/');
      if (!feed.ok) throw new Error(feed.error.kind);
      this.#names = new Map(feed.value.feed.communities.map(({ id, name }) => [id, name]));
    } catch (error) {
      this.#log({ event: 'feed-failed', level: 'warn', reason: (error as Error).message });
    }
  }
}

async function textAt(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(8_000) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}
