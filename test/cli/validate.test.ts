import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { copFeed, folderWith } from '../support/command-line.ts';
import { startServer } from '../support/loopback-server.ts';
import { sampleFeed } from '../support/schema-sample.ts';
import { wireFeed } from '../support/wire-feed.ts';

const demo = (name: string): string => fileURLToPath(new URL(`../../demo/feeds/${name}.cop-feed.json`, import.meta.url));

interface Report {
  readonly mustFix: number;
  readonly issues: readonly {
    readonly path: string;
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly name?: string;
  }[];
  readonly preview: readonly { readonly name: string; readonly next: readonly { readonly start: string }[] }[];
}

/** What `validate --json` says: the exit code and `severity code path` of each issue. */
async function issuesOf(file: string): Promise<{ code: number; issues: string[]; report: Report }> {
  const { code, out } = await copFeed('validate', file, '--json');
  const report = JSON.parse(out) as Report;
  return { code, report, issues: report.issues.map((issue) => `${issue.severity} ${issue.code} ${issue.path}`) };
}

const files = folderWith({
  'sound.json': wireFeed({ communities: [{ id: 'makers', name: 'Makers' }] }),
  'everything.json': sampleFeed(),
  'cut-off.json': '{"copFeed":"1.0","title":"x","communi',
  'page.html': '<!doctype html>',
  'future.json': { copFeed: '2.0', title: 'x' },
  'large.json': JSON.stringify(wireFeed({ _: 'x'.repeat(2_000_000) })),
  'awaiting.json': wireFeed({
    courses: [
      { id: 'A Course', name: null, pace: { weeks: '8' }, prices: [{ status: 'cheap', currency: 'dollars' }], url: 'javascript:1' },
    ],
    propose: {},
    about: { traits: [{ text: '' }] },
    acknowledgements: [{ kind: 'land', text: {} }],
  }),
  'museum.json': wireFeed({ include: [{ url: 'sound.json' }, { url: 'gone.json' }, { url: 'cut-off.json' }, { url: 'museum.json' }] }),
  'hints.json': wireFeed({ communities: [{ id: 'makers', name: 'Makers', sumary: 'x' }] }),
  'joins.json': wireFeed({
    communities: [
      {
        id: 'makers',
        name: 'Makers',
        join: [
          { kind: 'email' },
          { kind: 'form' },
          { kind: 'form', form: { action: 'http://forms.example/', fields: [] } },
          {
            kind: 'form',
            form: { action: '/x', fields: [{ name: 'a', label: 'A', type: 'radio' }], consents: [{ purpose: 'news', text: 'News' }] },
          },
        ],
        meetings: [
          { uid: 'a' },
          { uid: 'b', start: '2027-02-09T14:00:00' },
          { uid: 'c', date: '2027', virtualLocations: [{ name: 'x', uri: 'https://zoom.us/j/1' }] },
        ],
        cadence: { usual: true },
        contacts: [{ bio: 'x' }],
      },
    ],
  }),
});
after(() => files.remove());

describe('cop-feed validate', () => {
  it('ends with 0 for the feeds of the demo', async () => {
    for (const name of ['casc', 'astc', 'cauce', 'cscce', 'partner-museum', 'minimal']) {
      const { code, out } = await copFeed('validate', demo(name));
      assert.equal(code, 0, out);
    }
  });

  it('has nothing to say of a sound feed, in the language that is asked for', async () => {
    assert.deepEqual(await copFeed('validate', files.path('sound.json')), {
      code: 0,
      out: 'What visitors will see next\n  Without dates: Makers\n\nNothing is wrong with this feed.\n',
      warnings: '',
    });
    assert.match((await copFeed('validate', files.path('sound.json'), '--lang', 'fr')).out, /^Il n’y a rien à corriger/m);
  });

  it('finds every mistake of the demo’s feed with mistakes, once', async () => {
    const { code, issues, report } = await issuesOf(demo('mixed'));
    assert.equal(code, 1);
    assert.deepEqual(issues, [
      'must-fix missing-member /communities/1',
      'must-fix left-out /communities/1',
      'must-fix unknown-time-zone /communities/2/meetings/0/timeZone',
      'must-fix impossible-date /communities/3/meetings/0/start',
      'must-fix unreadable-rule /communities/4/meetings/0/rrule',
      'must-fix unsafe-address /communities/5/links/0/url',
      'must-fix meeting-link /communities/5/summary/en',
      'must-fix meeting-link /communities/5/summary/fr',
      'must-fix unsafe-address /communities/5/url',
      'must-fix email-without-address /communities/6/join/0',
      'must-fix left-out /communities/6/join/0',
      'must-fix consent-without-sender /communities/6/join/1/form/consents/0',
      'should-check form-without-privacy /communities/6/join/1/form',
    ]);
    assert.equal(report.mustFix, 12);
    assert.match(report.issues[2]?.message ?? '', /"EST".*America\/Toronto/);
  });

  it('prints issues by severity, each with its place and what to write', async () => {
    const { code, out } = await copFeed('validate', demo('casc'));
    assert.equal(code, 0);
    const [issues, , preview] = out.split(/\n\n(?=What|0 things)/);
    assert.equal(
      issues,
      [
        'Should check (1)',
        '  /acknowledgements/1/text [old-copyright]',
        '    The copyright year is 2022. Bring it up to date.',
        '',
        'Hint (1)',
        '  /acknowledgements/1/text [missing-translation]',
        '    There is no French here ("fr-CA"). Add a translation.',
      ].join('\n'),
    );
    assert.equal(preview, '0 things to fix, 1 thing to check, 1 hint.\n');
  });

  it('names the community that a place is in, in the language that is asked for', async () => {
    const { out } = await copFeed('validate', demo('mixed'), '--lang', 'fr');
    assert.match(out, /\/communities\/2\/meetings\/0\/timeZone \(.+\) \[unknown-time-zone\]/);
    const { report } = await issuesOf(demo('mixed'));
    assert.equal(report.issues.find(({ path }) => path.startsWith('/communities/5/'))?.name, 'Addresses that are not shown');
  });

  it('shows what visitors will see next: dates, a rhythm in words, or that there are none', async () => {
    const { out } = await copFeed('validate', demo('casc'));
    assert.match(
      out,
      /What visitors will see next\n {2}Science Connection\n {4}Tuesday, December 8, 2026, 2:00.3:00 p\.m\., Eastern Time, /,
    );
    assert.match(out, /Moved from Tuesday, February 9/);
    assert.match(out, /GenAction\n {4}no dates, but in words: Dates are sent/);
    assert.match((await copFeed('validate', demo('astc'))).out, /Without dates: Advocates for Diversity, Citizen Science, /);
    assert.match(
      (await copFeed('validate', demo('casc'), '--lang', 'fr')).out,
      /mardi 8 décembre 2026, 14\u00a0h à 15\u00a0h, heure de l’Est/,
    );
    const { report } = await issuesOf(demo('casc'));
    assert.deepEqual(report.preview[0]?.next[0]?.start, '2026-12-08T19:00:00Z');
    assert.equal(report.preview.length, 8);
  });

  it('says nothing twice where reader and schema see the same', async () => {
    const at = '/communities/0';
    const { issues } = await issuesOf(files.path('joins.json'));
    assert.deepEqual(issues, [
      `must-fix missing-member ${at}/cadence`,
      `must-fix missing-member ${at}/contacts/0`,
      `must-fix email-without-address ${at}/join/0`,
      `must-fix left-out ${at}/join/0`,
      `must-fix missing-member ${at}/join/1`,
      `must-fix left-out ${at}/join/1`,
      `must-fix left-out ${at}/join/2`,
      `must-fix missing-member ${at}/join/2/form`,
      `must-fix insecure-form-address ${at}/join/2/form/action`,
      `must-fix left-out ${at}/join/3`,
      `must-fix missing-member ${at}/join/3/form`,
      `must-fix consent-without-sender ${at}/join/3/form/consents/0`,
      `must-fix field-without-options ${at}/join/3/form/fields/0`,
      `must-fix missing-member ${at}/meetings/0`,
      `must-fix missing-member ${at}/meetings/0`,
      `must-fix missing-member ${at}/meetings/1`,
      `must-fix members-address ${at}/meetings/2/virtualLocations/0/uri`,
      `should-check form-without-privacy ${at}/join/3/form`,
      `should-check form-without-email ${at}/join/3/form/fields`,
    ]);
  });

  it('checks the parts that widgets read late, and those that they do not read yet', async () => {
    const { code, issues } = await issuesOf(files.path('awaiting.json'));
    assert.equal(code, 1);
    assert.deepEqual(issues, [
      'must-fix missing-member /about/traits/0',
      'must-fix empty-text /about/traits/0/text',
      'must-fix empty-text /acknowledgements/0/text',
      'must-fix missing-member /courses/0',
      'must-fix left-out /courses/0',
      'must-fix wrong-format /courses/0/id',
      'must-fix wrong-type /courses/0/name',
      'must-fix wrong-type /courses/0/pace/weeks',
      'must-fix wrong-format /courses/0/prices/0/currency',
      'must-fix unknown-value /courses/0/prices/0/status',
      'must-fix unsafe-address /courses/0/url',
      'must-fix missing-member /propose',
      'must-fix left-out /propose',
    ]);
  });

  it('takes everything that the schema allows', async () => {
    const { issues } = await issuesOf(files.path('everything.json'));
    assert.deepEqual(
      issues.filter((issue) => issue.startsWith('must-fix')),
      [],
    );
  });

  for (const [name, reason] of [
    ['cut-off.json', 'ends in the middle'],
    ['page.html', 'web page'],
    ['future.json', 'version'],
    ['large.json', '2 MB'],
  ] as const) {
    it(`says why ${name} cannot be used at all`, async () => {
      const { code, report, issues } = await issuesOf(files.path(name));
      assert.equal(code, 1);
      assert.deepEqual(issues, ['must-fix unusable-feed ']);
      assert.ok(report.issues[0]?.message.includes(reason), report.issues[0]?.message);
    });
  }

  it('ends with 0 for hints', async () => {
    assert.equal((await copFeed('validate', files.path('hints.json'))).code, 0);
  });

  it('finds included files beside the feed, and says which cannot be had', async () => {
    const { code, issues, report } = await issuesOf(files.path('museum.json'));
    assert.equal(code, 1);
    assert.deepEqual(issues, [
      'must-fix include-failed /include/1',
      'must-fix include-failed /include/2',
      'should-check include-itself /include/3',
    ]);
    assert.match(report.issues[0]?.message ?? '', /gone\.json/);
  });

  it('ends with 2 when nothing can be read', async () => {
    const missing = await copFeed('validate', files.path('nothing.json'));
    assert.equal(missing.code, 2);
    assert.equal(missing.warnings, `There is no file ${files.path('nothing.json')}.\n`);
    assert.equal((await copFeed('validate', files.path('.'))).code, 2);
    assert.equal((await copFeed('valdate')).code, 2);
  });

  it('prints its help', async () => {
    const { code, out } = await copFeed('--help');
    assert.equal(code, 0);
    assert.match(out, /cop-feed validate FILE\|URL/);
    assert.match((await copFeed('--help', '--lang', 'fr')).out, /FICHIER\|URL/);
  });
});

describe('cop-feed validate URL', () => {
  const sound = readFileSync(files.path('sound.json'), 'utf8');

  it('checks that pages of other sites can read the feed', async () => {
    const server = await startServer((request, response) => {
      if (request.url === '/gone.json') response.writeHead(404).end();
      else if (request.url === '/moved.json') response.writeHead(302, { location: '/shared.json' }).end();
      else if (request.url === '/moved-shared.json')
        response.writeHead(302, { location: '/shared.json', 'access-control-allow-origin': '*' }).end();
      else if (request.url === '/one-site.json')
        response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': 'https://one.example' }).end(sound);
      else if (request.url === '/shared.json')
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' }).end(sound);
      else response.writeHead(200, { 'content-type': 'text/plain' }).end(sound);
    });
    try {
      const shared = await issuesOf(`${server.origin}/shared.json`);
      assert.deepEqual([shared.code, shared.issues], [0, []]);
      assert.equal(server.requests[0]?.headers.origin, 'https://museum.example');
      const plain = await issuesOf(`${server.origin}/plain.json`);
      assert.deepEqual([plain.code, plain.issues], [1, ['must-fix not-shared ', 'should-check not-json-type ']]);
      const other = await issuesOf(`${server.origin}/one-site.json`);
      assert.deepEqual([other.code, other.issues], [1, ['must-fix shared-with-one ']]);
      assert.match(other.report.issues[0]?.message ?? '', /https:\/\/one\.example/);
      const led = await issuesOf(`${server.origin}/moved.json`);
      assert.deepEqual([led.code, led.issues], [1, ['must-fix redirect-not-shared ']]);
      assert.deepEqual((await issuesOf(`${server.origin}/moved-shared.json`)).issues, []);
      const gone = await copFeed('validate', `${server.origin}/gone.json`);
      assert.equal(gone.code, 2);
      assert.match(gone.warnings, /HTTP 404/);
    } finally {
      await server.close();
    }
  });

  it('keeps a feed of the web from naming files of the machine', async () => {
    const feed = JSON.stringify(wireFeed({ include: [{ url: `file://${files.path('sound.json')}` }] }));
    const server = await startServer((_, response) => response.end(feed));
    try {
      const { issues } = await issuesOf(`${server.origin}/feed.json`);
      assert.ok(issues.includes('must-fix include-failed /include/0'), issues.join());
    } finally {
      await server.close();
    }
  });
});
