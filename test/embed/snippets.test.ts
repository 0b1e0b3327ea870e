import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Embed } from '../../demo/embed/embed.ts';
import { type SiteKind, snippets } from '../../demo/embed/snippets/snippets.ts';

const embed: Embed = {
  tag: 'cop-next-meeting',
  attributes: [
    { name: 'src', value: 'https://association.example/cop-feed.json' },
    { name: 'community', value: 'makers' },
    { name: 'heading-level', value: 3 },
  ],
  fallback: { text: 'L’association', href: 'https://association.example/' },
  theme: undefined,
  scripts: 'https://association.example/1.0/',
  integrity: { 'cop-widgets.js': 'sha384-AAAA', 'themes/drupal.css': 'sha384-BBBB' },
};

const codes = (site: SiteKind, changed: Partial<Embed> = {}): string[] => snippets[site]({ ...embed, ...changed }).map(({ code }) => code);

/** What was loaded in browsers is in test/demo and test/frameworks: here is that plain things stay plain. */
describe('the snippets of the embed builder', () => {
  it('are as a person would write them', () => {
    assert.deepEqual(codes('html'), [
      `<script type="module" src="https://association.example/1.0/cop-widgets.js" integrity="sha384-AAAA" crossorigin></script>
<cop-next-meeting src="https://association.example/cop-feed.json" community="makers" heading-level="3"><a href="https://association.example/">L’association</a></cop-next-meeting>`,
    ]);
    assert.equal(
      codes('wordpress')[1],
      '[cop-next-meeting src="https://association.example/cop-feed.json" community="makers" heading-level="3"]',
    );
    assert.equal(
      codes('react')[1],
      `import 'cop-widgets/elements/cop-next-meeting.js';
import type {} from 'cop-widgets/jsx';

export function NextMeeting() {
  return (
    <cop-next-meeting src="https://association.example/cop-feed.json" community="makers" heading-level={3}>
      <a href="https://association.example/">L’association</a>
    </cop-next-meeting>
  );
}`,
    );
    assert.match(
      codes('angular')[1]!,
      /template: `<cop-next-meeting src="https:\/\/association\.example\/cop-feed\.json" community="makers"/,
    );
  });

  it('name a theme where one is chosen, with its hash', () => {
    assert.match(
      codes('html', { theme: 'drupal' })[0]!,
      /^<link rel="stylesheet" href="[^"]+\/themes\/drupal\.css" integrity="sha384-BBBB" crossorigin>\n/,
    );
    assert.match(codes('angular', { theme: 'drupal' })[2]!, /^@import 'cop-widgets\/themes\/drupal\.css';$/);
  });

  it('are not made without a hash', () => {
    for (const site of ['html', 'wordpress', 'drupal', 'squarespace', 'wix'] as const)
      assert.throws(() => codes(site, { integrity: {} }), /integrity\.json does not know cop-widgets\.js/);
  });
});
