import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { takeOverPage, type Seen, type Visit } from '../support/take-over-page.ts';
import { type Engine, engines } from './engines.ts';
import { root } from './support.ts';

const tags = ['cop-next-meeting', 'cop-schedule', 'cop-directory', 'cop-community'];
const usual: Visit = { language: 'en-CA', isPrerendered: true, timeZone: 'America/Toronto', hasFeed: true };

/** What a page says that beats nothing of ours: a theme's headings, lists and links. */
const THEME =
  'h2,h3{margin:2em 0;font-size:3em;text-transform:uppercase}ul,ol{padding-left:4em;list-style:disc}li,p{margin:1em}a{padding:3px}';

describe('pre-rendered widgets', () => {
  let server: Awaited<ReturnType<typeof takeOverPage>>;
  before(async () => {
    server = await takeOverPage(root);
  });
  after(() => server.close());

  for (const [name, start] of Object.entries(engines))
    describe(`in ${name}, under a strict policy with Trusted Types`, () => {
      let engine: Engine;
      before(async () => {
        engine = await start();
      });
      after(() => engine.close());
      const visit = (change: Partial<Visit> = {}): Promise<Seen> => server.visit(engine.open, { ...usual, ...change });

      it('are taken over without moving anything, and told to search engines once', async () => {
        const { moved, shift, live, still, violations, data } = await visit();
        assert.deepEqual({ moved, shift, live, still, violations }, { moved: 0, shift: 0, live: tags, still: [], violations: [] });
        assert.equal(data.length, 1);
        for (const type of ['Organization', 'EventSeries', 'Event']) assert.match(data[0]!, new RegExp(`\\b${type}\\b`));
      });

      it('are taken over so in French too, on a page with a theme of its own', async () => {
        const { moved, shift, live } = await visit({ language: 'fr-CA', css: THEME });
        assert.deepEqual({ moved, shift, live }, { moved: 0, shift: 0, live: tags });
      });

      it('stay where the feed cannot be had', async () => {
        const { live, still, data } = await visit({ hasFeed: false });
        assert.deepEqual({ live, still }, { live: [], still: tags });
        assert.equal(data.length, tags.length, 'what came with the page is still told');
      });

      it('move little in another zone, where the organizer’s time comes beside the visitor’s', async () => {
        const { shift, live } = await visit({ timeZone: 'Europe/London' });
        assert.deepEqual(live, tags);
        assert.ok(shift <= 0.1, String(shift));
      });

      it('are not needed where the page keeps the space', async () => {
        const css = `${tags.join()}{display:block;min-block-size:2400px}`;
        const { shift, moved, live } = await visit({ isPrerendered: false, css });
        assert.deepEqual({ shift, moved, live }, { shift: 0, moved: 0, live: tags });
      });
    });
});
