import { expect, html } from '@open-wc/testing';
import type { CopFinder } from '../../../src/elements/cop-finder/cop-finder.ts';
import '../../../src/elements/cop-finder/define.ts';
import type { FeedState } from '../../../src/feed/feed-state.ts';
import { alike, choices, over } from '../../../stories/support/finder-feed.ts';
import { demoFeed } from '../../support/demo-feeds.ts';
import { eventually } from '../../support/eventually.ts';
import { testNow, withFeed } from '../../support/feeds.ts';
import { press } from '../../support/press.ts';
import { seen } from '../../support/seen.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [...root(element).querySelectorAll<E>(selector)];
const part = (element: Element, name: string): HTMLElement => root(element).querySelector<HTMLElement>(`[part=${name}]`)!;

async function show(feed: object | FeedState, lang = 'en-CA', zone = 'America/Toronto'): Promise<CopFinder> {
  const content = html`<cop-finder lang=${lang} time-zone=${zone} now=${testNow}></cop-finder>`;
  return (await withFeed<CopFinder>(feed, content)).element;
}

/** The title of what is shown, which has the focus. */
const titleInFocus = (element: CopFinder): string => seen(root(element).activeElement ?? document.body);

async function choose(element: CopFinder, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    const choice = all(element, '.choice').find((each) => seen(each).startsWith(label));
    choice!.click();
    await element.updateComplete;
  }
}

async function go(element: CopFinder, button: 'continue' | 'skip' | 'back' | 'again'): Promise<void> {
  const before = titleInFocus(element);
  part(element, button).click();
  await eventually(() => titleInFocus(element) !== before, `${button} goes somewhere`);
}

const results = (element: CopFinder): string[] => all(element, '.finder > .results [part=result]').map((result) => seen(result));

describe('<cop-finder>', () => {
  it('asks what the feed makes, one question a screen, and suggests with reasons', async () => {
    const element = await show(choices);
    expect(seen(part(element, 'progress'))).to.equal('Question 1 of 4');
    expect(root(element).querySelector('fieldset legend h3')!.textContent).to.contain('What do you do?');
    await choose(element, 'Outreach');
    await go(element, 'continue');
    expect(titleInFocus(element)).to.equal('What are you looking for?');
    await choose(element, 'Climate');
    await go(element, 'continue');
    expect(all<HTMLInputElement>(element, 'input').every(({ type }) => type === 'radio')).to.equal(true);
    await choose(element, 'No');
    await go(element, 'continue');
    expect(seen(root(element).querySelector('fieldset')!)).to.contain('Times in Toronto time.');
    await choose(element, 'In the afternoon');
    await go(element, 'continue');
    expect(titleInFocus(element)).to.equal('2 communities suit you');
    const [first, second] = results(element);
    for (const reason of ['work in: outreach', 'look for: Climate', 'need not be a member', 'can meet in the afternoon'])
      expect(first).to.contain(`Because you ${reason}`);
    expect(first).to.match(/^Talking Science/);
    expect(second)
      .to.match(/^Small Museums/)
      .and.to.contain('Because you are welcome whatever your work is');
    expect(seen(part(element, 'ask')))
      .to.contain('Not sure? Ask a person')
      .and.to.contain('communities@association.example');
  });

  it('can be done by keyboard alone', async () => {
    const element = await show(choices);
    all(element, 'input')[0]!.focus();
    await press(' ');
    await press('Enter');
    await eventually(() => titleInFocus(element) === 'What are you looking for?', 'the next question has the focus');
    await press('Tab');
    await press('Tab');
    expect(root(element).activeElement).to.equal(all(element, 'input')[1]);
    await press(' ');
    await eventually(() => all<HTMLInputElement>(element, 'input')[1]!.checked, 'the answer is chosen');
    await press('Enter');
    await eventually(() => titleInFocus(element) === 'Is your institution a member?', 'the third question has the focus');
    await press('Tab');
    await press('ArrowDown');
    await eventually(() => all<HTMLInputElement>(element, 'input').some(({ checked }) => checked), 'an arrow chooses');
    await press('Enter');
    await eventually(() => titleInFocus(element) === 'When can you meet?', 'the last question has the focus');
    await press('Enter');
    // Enter on a heading does nothing: the buttons are further on.
    part(element, 'skip').focus();
    await press('Enter');
    await eventually(() => /suit/.test(titleInFocus(element)), 'the results have the focus');
  });

  it('goes back to what was answered, and begins anew with nothing', async () => {
    const element = await show(choices);
    await choose(element, 'Exhibits');
    await go(element, 'continue');
    await go(element, 'back');
    expect(titleInFocus(element)).to.equal('What do you do?');
    const checked = (): string[] => all<HTMLInputElement>(element, 'input:checked').map(({ value }) => value);
    expect(checked()).to.deep.equal(['exhibits']);
    for (let step = 0; step < 4; step++) await go(element, 'continue');
    expect(results(element)[0]).to.match(/^Exhibit Makers/);
    await go(element, 'again');
    expect(checked()).to.deep.equal([]);
  });

  it('says that all suit equally well where nothing was answered', async () => {
    const element = await show(choices);
    for (let step = 0; step < 4; step++) await go(element, 'skip');
    expect(titleInFocus(element)).to.equal('You have skipped every question');
    expect(results(element)).to.have.length(6);
    expect(results(element).join(' ')).not.to.contain('Because');
  });

  it('admits that several suit equally well, also those that are folded', async () => {
    const element = await show(await demoFeed('astc'));
    await choose(element, 'Education');
    await go(element, 'continue');
    expect(titleInFocus(element)).to.equal('10 communities suit you');
    expect(seen(part(element, 'tie'))).to.match(/suit you equally well; their order means nothing/);
    expect(seen(part(element, 'others'))).to.match(/^\d more suit you as well as these/);
  });

  it('says that none suits, and whom to ask', async () => {
    const element = await show({
      help: { contacts: [{ name: 'Desk', email: 'desk@a.example' }] },
      communities: [
        { id: 'a', name: 'A', audienceRoles: ['it'], eligibility: { openTo: 'members' } },
        { id: 'b', name: 'B', audienceRoles: ['finance'], eligibility: { openTo: 'anyone' } },
      ],
    });
    await choose(element, 'Information technology');
    await go(element, 'continue');
    await choose(element, 'No');
    await go(element, 'continue');
    expect(titleInFocus(element)).to.equal('No community says that it suits your answers');
    expect(seen(part(element, 'others'))).to.match(/^1 community for members, partners or certain groups only/);
    expect(seen(part(element, 'ask'))).to.contain('desk@a.example');
  });

  it('tells whom a community is for, first and in its own words, and never asks', async () => {
    const element = await show(choices);
    const asked: string[] = [];
    for (let step = 0; step < 4; step++) {
      asked.push(seen(root(element).querySelector('form')!));
      await go(element, 'skip');
    }
    expect(asked.join(' ')).not.to.contain('First Nations');
    const result = all(element, '[part=result]').find((each) => seen(each).startsWith('Ji-misawaabandaaming'))!;
    expect(seen(result.querySelector('[part=eligibility]')!)).to.match(/^For First Nations, Inuit and Métis colleagues/);
    expect(result.querySelector('[lang=oj]')).to.exist;
  });

  it('asks by the visitor’s clocks', async () => {
    const element = await show(choices, 'fr-CA', 'Europe/London');
    for (let step = 0; step < 3; step++) await go(element, 'skip');
    expect(titleInFocus(element)).to.equal('Quand pouvez-vous participer aux rencontres?');
    expect(all(element, '.choice').map((choice) => seen(choice).split(' ')[1])).to.have.length(3);
    expect(seen(root(element).querySelector('form')!))
      .to.contain('Heures de Londres.')
      .and.to.contain('La nuit');
  });

  it('opens a community in place, unless the page shows it another way', async () => {
    const element = await show(alike);
    expect(root(element).querySelector('form')).to.equal(null);
    const open = part(element, 'open');
    element.addEventListener('cop-select', (event) => event.preventDefault(), { once: true });
    open.click();
    await element.updateComplete;
    expect(root(element).querySelector('cop-community')).to.equal(null);
    open.click();
    await eventually(() => root(element).querySelector('cop-community')?.shadowRoot?.querySelector('article'), 'the community is there');
    expect(open.getAttribute('aria-expanded')).to.equal('true');
    open.click();
    await element.updateComplete;
    expect(root(element).querySelector('cop-community')).to.equal(null);
  });

  it('has nobody to suggest where all have finished, and somebody to ask', async () => {
    const element = await show(over);
    expect(seen(part(element, 'empty'))).to.equal('There are no communities to choose from.');
    expect(seen(part(element, 'ask'))).to.contain('communities@association.example');
  });

  it('sends nothing and keeps nothing', async () => {
    const { fetch } = window;
    const kept = [localStorage.length, sessionStorage.length, document.cookie, location.href].join();
    let sent = 0;
    window.fetch = () => Promise.reject(new Error(String(++sent)));
    try {
      const element = await show(choices);
      await choose(element, 'Outreach');
      for (let step = 0; step < 4; step++) await go(element, 'continue');
      expect(sent).to.equal(0);
      expect([localStorage.length, sessionStorage.length, document.cookie, location.href].join()).to.equal(kept);
    } finally {
      window.fetch = fetch;
    }
  });

  it('is accessible while it asks and when it suggests', async () => {
    const element = await show(choices);
    await choose(element, 'Outreach');
    await expect(element).to.be.accessible();
    for (let step = 0; step < 4; step++) await go(element, 'continue');
    await expect(element).to.be.accessible();
  });
});
