import { expect, fixture, html } from '@open-wc/testing';
import type { CopResources } from '../../../src/elements/cop-resources/cop-resources.ts';
import '../../../src/elements/cop-resources/define.ts';
import type { FeedState } from '../../../src/feed/feed-state.ts';
import { demoFeed } from '../../support/demo-feeds.ts';
import { eventually } from '../../support/eventually.ts';
import { testNow, withFeed } from '../../support/feeds.ts';
import { press } from '../../support/press.ts';
import { seen } from '../../support/seen.ts';
import { recordWarnings } from '../../support/warnings.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot!;
/** With every space alike. */
const all = (element: Element, selector: string): string[] =>
  [...root(element).querySelectorAll(selector)].map((each) => seen(each).replace(/\s/g, ' '));

async function show(feed: object | FeedState, attributes: Partial<CopResources> = {}, lang = 'en-CA'): Promise<CopResources> {
  const { element } = await withFeed<CopResources>(
    feed,
    html`<cop-resources
      lang=${lang}
      now=${testNow}
      .community=${attributes.community ?? ''}
      .kind=${attributes.kind ?? []}
      .communities=${attributes.communities ?? []}
    ></cop-resources>`,
  );
  await eventually(() => root(element).querySelector('.resources, [part=empty], [part=missing]'), 'what draws it');
  return element;
}

/** A dozen resources of two communities, of three kinds. */
const many = {
  communities: ['a', 'b'].map((id) => ({
    id,
    name: `Community ${id}`,
    resources: Array.from({ length: 6 }, (_, index) => ({
      name: `${id}${index}`,
      kind: ['recording', 'document', 'slides'][index % 3],
      published: `2026-0${index + 1}`,
    })),
  })),
};

describe('cop-resources', () => {
  it('lists what CASC’s communities share, under whose it is: kind, date, length, and whom it is for', async () => {
    const element = await show(await demoFeed('casc'));
    expect(all(element, '[part=group-title]')).to.deep.equal(['Science Connection', 'Educators and Programmers']);
    expect(all(element, '[part=resource]')).to.deep.equal([
      'Resource library Library · For people who joined',
      'Recording: testing labels with visitors Recording · October 13, 2026 · 52 minutes',
      'Shared resources Library · For people who joined',
    ]);
    const links = [...root(element).querySelectorAll<HTMLAnchorElement>('[part=resource] a')].map(({ href, hreflang }) => [href, hreflang]);
    expect(links).to.deep.equal([['https://casc.example/recordings/2026-10', 'en']]);
    await expect(element).to.be.accessible();
  });

  it('says it in French, with the language of what is in another', async () => {
    const element = await show(await demoFeed('casc'), {}, 'fr-CA');
    expect(all(element, '[part=resource]').slice(0, 2)).to.deep.equal([
      'Bibliothèque de ressources Bibliothèque · Pour les personnes inscrites',
      'Enregistrement : tester des panneaux avec le public Enregistrement · 13 octobre 2026 · 52 minutes · anglais',
    ]);
    expect(all(element, '[part=joining]')[0]).to.equal(
      'L’une d’elles est réservée aux personnes inscrites. Se joindre à Science Connection',
    );
  });

  it('gives ASTC’s guide once for all its communities, with type and size', async () => {
    const element = await show(await demoFeed('astc'));
    expect(all(element, '[part=group]')).to.deep.equal([
      'Guides How to join the online ASTC Community Document · 1 MB',
      'Templates CoP proposal form 208 KB',
    ]);
  });

  it('has the references, the texts of courses and the recaps of meetings', async () => {
    expect(all(await show(await demoFeed('cauce')), '[part=group]')).to.deep.equal(['Websites Professional Development references']);
    expect(all(await show(await demoFeed('cscce')), '[part=group]')).to.deep.equal([
      'CSCCE community of practice Blog recap Article · October 21, 2020 Meeting: How communities can start culture change in scholarly communications',
      'CSCCE Cultivating Communities of Practice: A Guide to Managing Knowledge Book · 2002 Text of the course Communities of Practice (CoP) Etienne Wenger, Richard McDermott, William M. Snyder',
    ]);
  });

  describe('what is for people who joined', () => {
    it('opens the form for joining in place, and closes it', async () => {
      const element = await show(await demoFeed('casc'));
      element.allowedOrigins = 'https://association.example';
      const join = (): HTMLButtonElement => root(element).querySelector<HTMLButtonElement>('[part=join]')!;
      expect(seen(join())).to.equal('Join Science Connection');
      join().focus();
      await press('Enter');
      await eventually(() => root(element).activeElement?.matches('.form'), 'the focus at the form');
      const form = root(element).querySelector('cop-signup-form')!;
      expect([form.community, form.allowedOrigins]).to.deep.equal([
        'https://casc.example/cop-feed.json#science-connection',
        'https://association.example',
      ]);
      expect(join().getAttribute('aria-expanded')).to.equal('true');
      join().click();
      await eventually(() => !root(element).querySelector('cop-signup-form'), 'the form is closed');
    });

    it('leads to the community where the page shows it', async () => {
      const directory = await fixture(html`<cop-directory></cop-directory>`);
      const element = await show(await demoFeed('casc'), { community: 'science-connection' });
      expect(all(element, '[part=group-title]')).to.deep.equal(['Libraries', 'Recordings']);
      const link = root(element).querySelector<HTMLAnchorElement>('a[part=join]')!;
      expect([seen(link), link.hash]).to.deep.equal(['Join Science Connection', '#cop-science-connection']);
      directory.remove();
    });

    it('names somebody to ask where nobody can join', async () => {
      const closed = {
        id: 'a',
        name: 'A',
        status: 'closed',
        resources: [{ name: 'Notes', access: 'community' }],
        contacts: [{ email: 'a@b.example' }],
      };
      const element = await show({ communities: [closed] });
      expect(all(element, '[part=joining]')).to.deep.equal(['This one is for people who joined. To use it, write to a@b.example']);
    });
  });

  it('lets people choose a kind where there are many, says how many that leaves, and goes back', async () => {
    const element = await show(many);
    expect(all(element, '[part=filter]')).to.deep.equal(['All 12', 'Recordings 4', 'Slides 4', 'Documents 4']);
    expect(all(element, '[part=count]')).to.deep.equal(['12 resources']);
    expect(all(element, '[part=resource]')[0]).to.equal('a5 Slides · June 2026');
    root(element).querySelectorAll<HTMLButtonElement>('[part=filter]')[1]!.focus();
    await press('Enter');
    await element.updateComplete;
    expect(all(element, '[part=count][role=status]')).to.deep.equal(['4 of 12 resources']);
    expect(all(element, '[aria-pressed=true]')).to.deep.equal(['Recordings 4']);
    expect(all(element, '[part=name]').every((name) => name.includes('Recording'))).to.equal(true);
    await expect(element).to.be.accessible();
    root(element).querySelector<HTMLButtonElement>('[part=filter]')!.click();
    await element.updateComplete;
    expect(all(element, '[part=resource]')).to.have.length(12);
  });

  it('shows the kinds and communities that the page asks for; it names others to the web team', async () => {
    const warnings = recordWarnings();
    const element = await show(many, { kind: ['slides', 'films'], communities: ['b'] });
    expect(all(element, '[part=resource]')).to.deep.equal(['b5 June 2026', 'b2 March 2026']);
    const missing = await show(many, { community: 'z' });
    warnings.stop();
    expect(all(missing, '[part=missing]')).to.deep.equal(['This community is not in the list.']);
    expect(warnings.messages.map((message) => message.slice(0, 7))).to.deep.equal(['COP-305', 'COP-301']);
    expect(all(await show(many, { kind: ['book'] }), '[part=empty]')).to.deep.equal(['No resources are listed yet.']);
  });

  it('draws many in steps', async () => {
    const resources = Array.from({ length: 200 }, (_, index) => ({ name: `R${index}`, kind: 'document' }));
    const element = await show({ communities: [{ id: 'a', name: 'A', resources }] });
    expect(all(element, '[part=resource]')).to.have.length(60);
    root(element).querySelector<HTMLButtonElement>('[part=more]')!.click();
    await element.updateComplete;
    expect(all(element, '[part=resource]')).to.have.length(200);
  });

  it('shows words as words, leads to no unsafe address, and follows a DOI', async () => {
    const element = await show({
      communities: [
        {
          id: 'a',
          name: '<b>A</b>',
          resources: [
            { name: '<img src=x>', url: 'javascript:alert(1)', size: '<b>1</b>' },
            { name: 'Paper', doi: '10.1000/a b"c' },
          ],
        },
      ],
    });
    expect(root(element).querySelector('b, img, [href^="javascript"]')).to.equal(null);
    expect(all(element, '[part=resource]')[0]).to.equal('<img src=x> <b>1</b>');
    expect(root(element).querySelector('a')!.href).to.equal('https://doi.org/10.1000/a%20b%22c');
  });
});
