import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBrowsers } from '../../scripts/test/install-browsers.ts';
import { engines, type Engine } from './engines.ts';
import { dist } from './support.ts';
import { type Place, type Report, twoOrigins } from './two-origins.ts';

/** What a member's page mostly shows. */
const USUAL = `<cop-feed src="/casc.json" now="2026-12-01T12:00:00Z">
  <cop-schedule>Meetings</cop-schedule> <cop-directory>Our communities</cop-directory>
</cop-feed>`;
/** Needs the part that merges feeds. */
const TWO_FEEDS = '<cop-directory src="/one.json /two.json">Our communities</cop-directory>';

const EXTRA = 'cop-widgets.extra.js';
const { 'cop-widgets.js': hash = '', 'cop-widgets.classic.js': classicHash = '' } = JSON.parse(dist('integrity.json')) as Record<
  string,
  string
>;
const tampered = { [EXTRA]: `window.tampered = true;${dist(EXTRA)}` };

const extras = ({ requests }: Place): string[] => requests.filter((path) => path.startsWith(EXTRA));

/** No error, no foreign code, and nothing left in the head. */
const QUIET = { uncaught: [], isTampered: false, head: ['meta', 'title', 'script'] };

function isWhole(report: Report): void {
  assert.deepEqual(report, { ...report, communities: ['Makers', 'Bees', 'Stars'], said: [], ...QUIET });
}

/** The first feed alone, and one line that says why. */
function isPartial(report: Report): void {
  assert.deepEqual(report, { ...report, communities: ['Makers', 'Bees'], ...QUIET });
  assert.equal(report.said.length, 1);
  assert.match(report.said[0]!, /cannot be loaded/);
}

for (const [name, start] of Object.entries(engines)) {
  describe(`the extra file in ${name}`, () => {
    let place: Place;
    let engine: Engine;
    let module = '';
    let classic = '';
    let strict = '';

    before(async () => {
      ensureBrowsers();
      [place, engine] = await Promise.all([twoOrigins(), start()]);
      module = `<script type="module" crossorigin src="${place.scripts}/cop-widgets.js"></script>`;
      classic = `<script defer src="${place.scripts}/cop-widgets.classic.js"></script>`;
      strict = `default-src 'none'; script-src 'self' ${place.scripts}; style-src 'self'; connect-src 'self'`;
    });

    after(async () => {
      await engine.close();
      place.close();
    });

    const show = (body: string, page: { policy?: string; files?: Record<string, string | undefined> } = {}): Promise<Report> =>
      place.show(engine.open, { body, ...page });

    it('is not asked for by a page with meetings and communities', async () => {
      const { said, uncaught } = await show(USUAL + module);
      assert.deepEqual([said, uncaught], [[], []]);
      assert.deepEqual(place.requests, ['cop-widgets.js']);
    });

    it('is loaded once when it is needed, from another origin, under a strict policy', async () => {
      isWhole(await show(TWO_FEEDS + module, { policy: strict }));
      assert.equal(extras(place).length, 1);
    });

    it('belongs to the script however that is named', async () => {
      isWhole(await show(TWO_FEEDS + module.replace('.js', '.js?ver=3')));
      assert.deepEqual(
        place.requests.map((path) => path.replace(/extra\.js.*/, 'extra.js')),
        ['cop-widgets.js?ver=3', EXTRA],
      );
    });

    it('is loaded by the classic script, which leaves nothing in the window', async () => {
      const report = await show(TWO_FEEDS + classic, { policy: strict });
      isWhole(report);
      assert.deepEqual(
        report.globals.filter((global) => !/^(lit|reactive)\w+Versions$|^litPropertyMetadata$/.test(global)),
        [],
      );
    });

    it('serves two copies of the script', async () => {
      isWhole(await show(TWO_FEEDS + module + module.replace('.js', '.js?ver=3') + classic));
    });

    it('is loaded where a nonce allows scripts', async () => {
      const policy = "default-src 'none'; script-src 'nonce-n0nce'; style-src 'self'; connect-src 'self'";
      isWhole(await show(TWO_FEEDS + module.replace(' src', ' nonce="n0nce" src'), { policy }));
      isWhole(
        await show(TWO_FEEDS + module.replace(' src', ' nonce="n0nce" src'), {
          policy: policy.replace("'nonce-n0nce'", "'nonce-n0nce' 'strict-dynamic'"),
        }),
      );
    });

    it('is not run when it is not what the script expects', async () => {
      isPartial(await show(TWO_FEEDS + module, { files: tampered }));
      isPartial(await show(TWO_FEEDS + classic, { files: tampered, policy: strict }));
    });

    it('may be missing', async () => {
      isPartial(await show(TWO_FEEDS + module, { files: { [EXTRA]: undefined } }));
    });

    describe('under Trusted Types', () => {
      let trusted = '';
      before(() => {
        trusted = `${strict}; require-trusted-types-for 'script'; trusted-types lit-html`;
      });
      const pinned = (script: string): string =>
        script.replace(' src', ` integrity="${script.includes('classic') ? classicHash : hash}" crossorigin src`);

      it('is loaded where the page allows the policies of Lit and of the widgets', async () => {
        isWhole(await show(TWO_FEEDS + pinned(module), { policy: `${trusted} cop-widgets` }));
        isWhole(await show(TWO_FEEDS + pinned(classic), { policy: `${trusted} cop-widgets` }));
      });

      it('is loaded where the page allows the policy of Lit alone', async () => {
        isWhole(await show(TWO_FEEDS + module, { policy: trusted }));
      });

      it('is loaded by a script whose hash the page names, but not unchecked', async () => {
        const report = await show(TWO_FEEDS + pinned(module), { policy: trusted });
        // WebKit cannot check it without a policy of its own.
        if (name === 'WebKit') isPartial(report);
        else isWhole(report);
      });

      it('is not run when it is not what a script expects whose hash the page names', async () => {
        isPartial(await show(TWO_FEEDS + pinned(module), { files: tampered, policy: trusted }));
        isPartial(await show(TWO_FEEDS + pinned(module), { files: tampered, policy: `${trusted} cop-widgets` }));
      });
    });
  });
}
