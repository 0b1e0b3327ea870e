import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import type { CopSubmitEvent } from '../../../src/elements/cop-signup-form/cop-signup-form.events.ts';
import { press } from '../../support/press.ts';
import { proposalFeed, proposalPage, wireProposalForm, wirePropose } from '../../support/proposal-page.ts';
import { seen } from '../../support/seen.ts';
import { staleState } from '../../support/feeds.ts';

/** All words, those that are only heard too. */
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => seen((control.getRootNode() as ShadowRoot).getElementById(id)!))
    .join(' ');

describe('cop-proposal-form, drawn', () => {
  it('keeps its order: what is asked for, what is given, how it works, the proposal, who proposes, consents', async () => {
    const page = await proposalPage();
    const titles = [...page.root.querySelectorAll('h2, h3, legend, label')].map(seen).filter((text) => text !== 'Leave this field empty');
    expect(titles).to.deep.equal([
      'Propose a community',
      'What a proposal should have',
      'You are a member (required)',
      'There is a plan (recommended)',
      'What is still missing (optional)',
      'How we help',
      'How it works',
      'Your proposal',
      'Working title (optional)',
      'What is it about?',
      'Who is it for?',
      'How would people take part at first? (optional)',
      'Draft timeline (optional)',
      'What happens',
      'When',
      'What will remain for others? (optional)',
      'How to reach you',
      'Your name',
      'Work e-mail',
      'Your organization (optional)',
      'Sponsor (optional)',
      'Your consent',
      'Tell me about calls (optional)',
    ]);
    expect(page.text).to.contain('Have an idea? Propose it. We use your details to answer you.');
    expect(page.text).to.contain('Proposal form Template · 208 KB');
    expect(page.root.querySelector<HTMLAnchorElement>('[part=steps] a')!.href).to.equal('https://association.example/form.pdf');
    await expect(page.element).to.be.accessible();
  });

  it('helps with the requirements and does not insist', async () => {
    const page = await proposalPage();
    const [first, second] = page.controls('requirements') as [HTMLInputElement, HTMLInputElement];
    expect([first.checked, first.required, second.required]).to.deep.equal([false, false, false]);
    expect(described(second)).to.equal('For example: Calls · Webinars');
    expect(first).not.to.have.attribute('aria-describedby');
    const progress = (): string => seen(page.root.querySelector('.progress')!);
    expect(progress()).to.equal('You have 0 of 2.');
    first.click();
    await page.drawn();
    expect(progress()).to.equal('You have 1 of 2.');
    expect(page.announcement).to.equal('You have 1 of 2.');
    second.click();
    await page.drawn();
    expect(progress()).to.equal('You have all 2.');
    expect(page.control('requirements_note').getClientRects()).to.have.length(0);
    await page.fillAll();
    const asked = oneEvent<CopSubmitEvent>(page.element, 'cop-submit');
    first.click();
    page.element.addEventListener('cop-submit', (event) => event.preventDefault());
    await page.submit();
    const { body } = await asked;
    expect(body.fields).to.deep.equal({ requirements: ['There is a plan'], requirements_missing: ['You are a member'] });
  });

  it('draws only what the feed has', async () => {
    const page = await proposalPage(proposalFeed({ summary: 'Write.', form: wireProposalForm({ consents: [] }) }, { support: undefined }));
    expect([...page.root.querySelectorAll('h3')].filter((title) => title.getClientRects().length).map(seen)).to.deep.equal([
      'Your proposal',
      'How to reach you',
    ]);
    expect(page.root.querySelector('[name=requirements_note]')).to.equal(null);
  });

  it('says how where proposals go by e-mail or as a document, without a form', async () => {
    const page = await proposalPage(proposalFeed(wirePropose({ form: undefined })));
    expect(page.form).to.equal(null);
    expect(page.text).to.contain(
      'Fill in the document: Proposal form Template · 208 KB Then send it here: Sam Roy Write to the association',
    );
    expect(page.root.querySelector<HTMLAnchorElement>('a.primary')!.href).to.equal('mailto:sam@association.example');
    expect(page.text).to.contain('You are a member (required)');
    await expect(page.element).to.be.accessible();
    const byMail = await proposalPage(proposalFeed({ summary: 'Write.', contact: { role: 'Desk', phone: '613 555 0123' } }));
    expect(byMail.text).to.contain('The association takes proposals in writing: Desk 613 555 0123');
    const document = await proposalPage(
      proposalFeed({ summary: 'Write.', template: { name: 'Form', url: 'https://association.example/a.pdf' } }),
    );
    expect(document.text).to.contain('Fill in the document: Form It says where to send it.');
  });

  it('says whom to ask where no proposals are taken, or nobody says how', async () => {
    const closed = await proposalPage(proposalFeed(wirePropose({ status: 'closed' })));
    expect(closed.form).to.equal(null);
    expect(closed.text).to.contain('The association takes no proposals at the moment.').and.to.contain('sam@association.example');
    const help = { text: 'Not sure?', contacts: [{ name: 'Help desk', email: 'help@association.example' }] };
    const unsaid = await proposalPage(proposalFeed(undefined, { propose: undefined, help }));
    expect(unsaid.text)
      .to.contain('does not say here how to propose')
      .and.to.contain('help@association.example')
      .and.not.to.contain('Not sure');
    await expect(unsaid.element).to.be.accessible();
  });

  it('shows no form whose receiver the page does not allow, and tells the web team', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...words) => said.push(words.join(' '));
    try {
      const page = await proposalPage(proposalFeed(), { allowedOrigins: 'https://museum.example', content: html`<p>Write to us</p>` });
      expect(page.form).to.equal(null);
      expect(page.element.querySelector('p')!.getClientRects()).not.to.have.length(0);
      expect(page.text).to.contain(
        'The form for proposals cannot be used here. Or send your proposal another way: sam@association.example',
      );
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('https://association.example');
      page.element.allowedOrigins = 'https://museum.example https://association.example/';
      await page.drawn();
      expect(page.form).not.to.equal(null);
    } finally {
      console.error = error;
    }
  });

  it('speaks French', async () => {
    const page = await proposalPage();
    page.wrapper.lang = 'fr-CA';
    await aTimeout(0);
    await page.drawn();
    expect(page.title).to.equal('Proposer une communauté');
    expect(page.text).to.contain('Vous êtes membre (exigé)').and.to.contain('Ébauche de calendrier');
    await page.submit();
    expect(page.troubleText).to.contain('Remplissez « De quoi s’agit-il? »'.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'));
    await expect(page.element).to.be.accessible();
  });
});

describe('the timeline', () => {
  it('gets steps and loses them by buttons, the focus where one goes on, and says so', async () => {
    const page = await proposalPage();
    expect(page.steps).to.have.length(1);
    page.addButton.focus();
    await press('Enter');
    await aTimeout(20);
    await page.drawn();
    expect(page.steps).to.have.length(2);
    expect(page.root.activeElement).to.equal(page.step(1, 'what'));
    expect(page.announcement).to.equal('Step 2 added.');
    page.step(1, 'what').value = 'Second';
    page.addButton.click();
    await page.drawn();
    page.step(2, 'what').value = 'Third';
    page.removeButton(1).click();
    await page.drawn();
    expect(page.steps.map((_, index) => page.step(index, 'what').value)).to.deep.equal(['', 'Third']);
    expect(page.root.activeElement).to.equal(page.removeButton(1));
    expect(page.announcement).to.equal('Step 2 removed.');
    expect(words(page.removeButton(1))).to.equal('Remove, Step 2');
    expect(words(page.root.querySelector(`label[for="${page.step(1, 'what').id}"]`)!)).to.equal('Step 2, What happens');
    page.removeButton(1).click();
    await page.drawn();
    expect(page.root.activeElement).to.equal(page.removeButton(0));
    page.removeButton(0).click();
    await page.drawn();
    expect(page.steps).to.have.length(0);
    expect(page.root.activeElement).to.equal(page.addButton);
    await expect(page.element).to.be.accessible();
  });

  it('asks what happens where only a time is given, and nothing of a row that is blank', async () => {
    const page = await proposalPage();
    await page.fillAll();
    page.addButton.click();
    await page.drawn();
    page.step(1, 'when').value = 'Spring';
    await page.submit();
    const link = page.trouble!.querySelector('a')!;
    expect([page.trouble!.querySelectorAll('li').length, seen(link)]).to.deep.equal([1, 'Fill in “Step 2 – What happens”']);
    link.click();
    expect(page.root.activeElement).to.equal(page.step(1, 'what'));
    expect(page.step(1, 'what')).to.have.attribute('aria-invalid', 'true');
  });

  it('has room for fifty steps', async () => {
    const page = await proposalPage();
    for (let step = 1; step < 50; step++) {
      page.addButton.click();
      await page.element.updateComplete;
    }
    expect(page.steps).to.have.length(50);
    expect(page.addButton).to.equal(null);
    expect(page.text).to.contain('There is room for no more steps.');
  });
});

describe('cop-proposal-form keeps what is typed', () => {
  const values = (page: Awaited<ReturnType<typeof proposalPage>>) =>
    [...new FormData(page.form!)].filter(([, value]) => value !== '').map(([, value]) => value);

  it('through languages, refreshed feeds, errors and places', async () => {
    const page = await proposalPage();
    await page.fillAll();
    await page.fill('requirements', 'yes');
    page.addButton.click();
    await page.drawn();
    page.step(1, 'what').value = 'First call';
    const typed = ['You are a member', 'Dark skies', 'Planetariums', 'First call', 'Ana', 'ana@museum.example'];
    const input = page.control('domain');
    const happenings: readonly (() => unknown)[] = [
      () => (page.wrapper.lang = 'fr'),
      () => (page.source.value = proposalFeed(wirePropose({ requirements: [] }))),
      () => (page.source.value = proposalFeed(wirePropose({ status: 'closed' }))),
      () => (page.source.value = staleState({ communities: [] }, 0)),
      () => (page.source.value = { status: 'failed', error: { kind: 'unreachable', url: 'https://association.example/' } }),
      () => (page.element.headingLevel = 4),
      () => (page.element.timeZone = 'Asia/Tokyo'),
      () => page.wrapper.append(document.createElement('div').appendChild(page.element)),
      () => {
        page.control('email').value = '';
        return page.submit().then(() => (page.control('email').value = 'ana@museum.example'));
      },
    ];
    for (const happen of happenings) {
      await happen();
      await aTimeout(0);
      await page.drawn();
      expect(values(page)).to.deep.equal(typed);
      expect(page.control('domain')).to.equal(input);
    }
  });

  it('and nothing about a person: empty in the back/forward cache, after a reset, and in the browser', async () => {
    for (const empty of [
      () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
      (page: Awaited<ReturnType<typeof proposalPage>>) => page.element.reset(),
    ]) {
      const page = await proposalPage();
      await page.fillAll();
      await page.fill('requirements', 'yes');
      page.addButton.click();
      await page.drawn();
      page.step(0, 'what').value = 'First call';
      empty(page);
      await page.drawn();
      expect(values(page)).to.deep.equal([]);
      expect(page.steps).to.have.length(1);
      expect(page.text).to.contain('You have 0 of 2.');
      expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])).not.to.contain('Dark skies');
    }
  });

  it('stays where the page is left for good', async () => {
    const page = await proposalPage();
    await page.fillAll();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    await page.drawn();
    expect(values(page)).to.contain('Dark skies');
  });
});
