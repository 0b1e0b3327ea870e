import { expect, html } from '@open-wc/testing';
import type { CopAbout } from '../../../src/elements/cop-about/cop-about.ts';
import '../../../src/elements/cop-about/define.ts';
import type { FeedState } from '../../../src/feed/feed-state.ts';
import { demoFeed } from '../../support/demo-feeds.ts';
import { eventually } from '../../support/eventually.ts';
import { testNow, withFeed } from '../../support/feeds.ts';
import { seen } from '../../support/seen.ts';
import { recordWarnings } from '../../support/warnings.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const said = (element: Element, name: string): string => seen(root(element).querySelector(`[part~="${name}"]`)!);
const headings = (element: Element): string[] =>
  [...root(element).querySelectorAll('h1, h2, h3, h4')].map((heading) => `${heading.localName} ${seen(heading)}`);

async function show(feed: object | FeedState, lang = 'en-CA', sections = ''): Promise<CopAbout> {
  const { element } = await withFeed<CopAbout>(feed, html`<cop-about lang=${lang} now=${testNow} sections=${sections}></cop-about>`);
  await eventually(() => root(element).querySelector('.sections, [part=empty]'), 'what draws it');
  return element;
}

describe('cop-about', () => {
  it('says everything of CAUCE’s page: what a community is, its traits, how it forms, what it offers, references', async () => {
    const element = await show(await demoFeed('cauce'));
    expect(headings(element)).to.deep.equal([
      'h2 What are communities of practice?',
      'h3 What makes one',
      'h3 How do they form and grow?',
      'h3 What do they offer?',
      'h3 Want to learn more?',
      'h3 References',
      'h2 Organizations',
    ]);
    expect([...root(element).querySelectorAll('[part=trait]')].map((trait) => seen(trait))).to.deep.equal([
      'Members share a domain of interest and value what they know together',
      'Members take part in joint activities and discussions and learn from each other',
      'Members build a shared stock of resources tools, templates, ideas, ways to solve problems, news of developments',
    ]);
    expect([...root(element).querySelectorAll('.bullets li')].map((item) => seen(item))).to.include('Teleconferences');
    expect(root(element).querySelector<HTMLAnchorElement>('[part=resource] a')!.href).to.equal(
      'https://cauce.example/professional-development',
    );
    expect(said(element, 'source')).to.equal('Adapted by CAUCE from Etienne Wenger’s website');
    await expect(element).to.be.accessible();
  });

  it('says everything of CASC’s: whom to ask, where it is, its partners, the acknowledgement in full', async () => {
    const element = await show(await demoFeed('casc'));
    expect(said(element, 'intro'))
      .to.contain('Groups where people in the CASC network meet')
      .and.to.contain('Join the communities that fit you');
    const benefits = [...root(element).querySelectorAll('.about li')].map((item) => seen(item));
    expect(benefits).to.deep.equal(['Develop ideas', 'Work together', 'Act collectively on your work']);
    expect(said(element, 'help')).to.contain('Not sure which community suits you?').and.to.contain('communities@casc.example');
    expect(said(element, 'address')).to.equal(
      'Postal address Canadian Association of Science Centres #1203-130 Albert St., Ottawa, ON K1P 5G4 Time zone Eastern Time',
    );
    expect(said(element, 'organizations')).to.contain('Partners Canadian Network for Environmental Education and Communication (EECOM)');
    expect(said(element, 'land')).to.match(
      /^Land acknowledgement CASC’s office is in Robinson-Huron Treaty territory.*respectful collaboration\.$/,
    );
    expect(said(element, 'copyright')).to.contain('© 2022 Canadian Association of Science Centres');
    expect(root(element).querySelector('[rel=license]')!.getAttribute('href')).to.equal('https://creativecommons.org/licenses/by/4.0/');
    expect(root(element).querySelector('details, [part=more]')).to.equal(null);
  });

  it('says it in French, and marks what the feed has in English only', async () => {
    const element = await show(await demoFeed('casc'), 'fr-CA');
    expect(headings(element)).to.include('h2 Qu’est-ce qu’une communauté de pratique?').and.to.include('h2 Reconnaissance territoriale');
    expect(said(element, 'land')).to.contain('territoire visé par le Traité Robinson-Huron').and.to.contain('réconciliation : transformer');
    expect(said(element, 'address'))
      .to.contain('Association canadienne des centres de sciences')
      .and.to.contain('Fuseau horaire heure de l’Est');
    expect(root(element).querySelector('[part=copyright] [lang]')!.getAttribute('lang')).to.equal('en-CA');
    await expect(element).to.be.accessible();
  });

  it('says everything that ASTC gives', async () => {
    const element = await show(await demoFeed('astc'), 'en-CA', 'support links');
    expect(headings(element)).to.deep.equal(['h2 How ASTC supports communities', 'h2 Links']);
    const items = [...root(element).querySelectorAll('.support li')].map((item) => seen(item));
    expect(items).to.have.length(8);
    expect(items[0]).to.equal('A dedicated ASTC staff liaison');
    expect(items[4]).to.contain('teleconferences');
    expect(root(element).querySelectorAll('.links a')).to.have.length(5);
  });

  it('shows the sections that the page asks for, in its order, at its level; others it names to the web team', async () => {
    const warnings = recordWarnings();
    const element = await show(await demoFeed('casc'), 'en-CA', 'help nonsense about');
    element.headingLevel = 4;
    await element.updateComplete;
    warnings.stop();
    expect(headings(element)).to.deep.equal(['h4 Help and contact', 'h4 What is a community of practice?']);
    expect(warnings.messages).to.have.length(1);
    expect(warnings.messages[0]).to.match(/^COP-305 .*sections="nonsense" is none of: intro, about/);
  });

  it('says in one sentence that there is nothing', async () => {
    const element = await show({ communities: [{ id: 'a', name: 'A' }] });
    expect(said(element, 'empty')).to.match(/^[^.]+\.$/);
  });

  it('shows words as words, and leads to no unsafe address', async () => {
    const trap = '<img src=x onerror="window.trapped=1"><b>bold</b>';
    const element = await show({
      about: { heading: trap, text: trap, traits: [{ name: trap }], source: { text: 'S', url: 'javascript:alert(1)' } },
      acknowledgements: [{ kind: 'land', text: trap, links: [{ name: 'L', url: 'data:text/html,x' }] }],
      organizations: [{ id: 'a', name: trap, address: 'One\nTwo', logo: { url: 'javascript:alert(1)', alt: 'x' } }],
      publisher: 'a',
    });
    expect(root(element).querySelector('b, img, [href^="javascript"], [href^="data"]')).to.equal(null);
    expect(said(element, 'about')).to.contain('<b>bold</b>');
    const lines = document.createRange();
    lines.selectNodeContents(root(element).querySelector('.lines')!);
    expect(new Set([...lines.getClientRects()].map(({ top }) => top)).size).to.equal(2);
  });

  it('says whose each part is where there are several associations', async () => {
    const source = new URL('/demo/feeds/casc.cop-feed.json', location.href).href;
    const other = new URL('/demo/feeds/astc.cop-feed.json', location.href).href;
    const { element } = await withFeed<CopAbout>(
      {},
      html`<cop-about lang="en-CA" src="${source} ${other}" sections="support organizations"></cop-about>`,
    );
    await eventually(() => root(element).querySelector('.sections'), 'both feeds');
    const labels = (): string[] => [...root(element).querySelectorAll('[part=association]')].map((label) => seen(label));
    await eventually(() => labels().length === 3, 'both associations');
    expect(labels()).to.deep.equal(['ASTC', 'CASC', 'ASTC']);
  });
});
