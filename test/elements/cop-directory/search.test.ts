import { expect, html, oneEvent } from '@open-wc/testing';
import type { CopFilterEvent } from '../../../src/elements/cop-directory/cop-directory.events.ts';
import { resetTimeZones } from '../../support/browser-time-zone.ts';
import { demoFeed } from '../../support/demo-feeds.ts';
import { DirectoryPage } from '../../support/directory-page.ts';
import { testNow } from '../../support/feeds.ts';
import { press } from '../../support/press.ts';
import { seen } from '../../support/seen.ts';

/** Seven communities, each with its own role, topics and openness; their help desk. */
const guild = {
  help: { text: 'Not sure? Write to us.', contacts: [{ name: 'Desk', email: 'desk@guild.example' }] },
  communities: ['members', 'membersAndPartners', 'anyone', 'membersAndNonMembers', 'subset', 'invited', 'members'].map((openTo, index) => ({
    id: `c${index}`,
    name: `Community ${index}`,
    eligibility: { openTo },
    audienceRoles: index === 6 ? ['all'] : index % 2 ? ['education'] : ['night-shift'],
    topics: index < 2 ? ['Policy'] : ['Making'],
  })),
};

describe('searching and filtering in cop-directory', () => {
  afterEach(resetTimeZones);

  it('finds as people type, and puts the names that begin so first', async () => {
    const page = await DirectoryPage.open(await demoFeed('astc'));
    await page.type('science');
    expect(page.names.slice(0, 3)).to.deep.equal([
      'Science Centers and the Next Generation Science Standards',
      'Citizen Science',
      'Public Engagement with Science',
    ]);
    await page.type('netlife');
    expect(page.names).to.deep.equal(['Network for Leaders of Interpreters, Facilitators and Explainers']);
    for (const query of ['making & tink', 'making and tink']) {
      await page.type(query);
      expect(page.names).to.deep.equal(['Making & Tinkering Spaces in Museums']);
    }
    await page.type('stem');
    expect(page.names).to.include.members(['STEM Afterschool', 'Taking STEAM to TASC']);
  });

  it('tells the count in words once, when typing rests', async () => {
    const page = await DirectoryPage.open(await demoFeed('astc'));
    expect(page.count).to.equal('18 communities');
    await page.type('s');
    await page.type('small');
    expect(page.names).to.deep.equal(['Small Museums']);
    expect(page.count).to.equal('18 communities');
    await page.rest();
    expect(page.count).to.equal('1 of 18 communities');
  });

  it('says that nothing matches, what may help and whom to ask, and leads back to everything', async () => {
    const page = await DirectoryPage.open(guild);
    await page.type('zzz');
    await page.rest();
    expect(page.cards).to.have.length(0);
    expect(page.count).to.equal('No community matches.');
    const nothing = page.root.querySelector('[part=nothing-matches]')!;
    expect(seen(nothing)).to.contain('Try fewer words, or remove a filter.').and.to.contain('Not sure? Write to us.');
    expect(nothing.querySelector<HTMLAnchorElement>('a')!.href).to.equal('mailto:desk@guild.example');
    nothing.querySelector('button')!.click();
    await page.rest();
    expect(page.cards).to.have.length(7);
    expect(page.field!.value).to.equal('');
    expect(page.focused).to.equal(page.field);
  });

  it('offers neither search nor filters where a glance is enough', async () => {
    const page = await DirectoryPage.open({ communities: guild.communities.slice(0, 6) });
    expect(page.field).to.equal(null);
    expect(page.menus).to.deep.equal([]);
  });

  it('offers the filters that help, with what each choice would leave', async () => {
    const page = await DirectoryPage.open(guild);
    expect(page.menus).to.deep.equal(['Who may join', 'Your work', 'Topic']);
    expect(await page.choices('Who may join')).to.deep.equal(['Members 6', 'Partners 3', 'Non-members 2']);
    expect(await page.choices('Your work'), 'a community for all roles counts in each').to.deep.equal(['Education 4', 'Night shift 4']);
    expect(await page.choices('Topic')).to.deep.equal(['Making 5', 'Policy 2']);
    expect((await DirectoryPage.open(await demoFeed('astc'))).menus, 'all are open to the same people').to.deep.equal(['Your work']);
  });

  it('offers the filters that the page asks for, or none', async () => {
    const filters = (names: string): Promise<DirectoryPage> =>
      DirectoryPage.open(guild, html`<cop-directory lang="en" now=${testNow} filters=${names}></cop-directory>`);
    expect((await filters('topic role')).menus).to.deep.equal(['Your work', 'Topic']);
    const none = await filters('none');
    expect(none.menus).to.deep.equal([]);
    expect(none.field).not.to.equal(null);
  });

  it('filters by several values, shows them as chips, and counts the other filters anew', async () => {
    const page = await DirectoryPage.open(guild);
    await page.choose('Your work', 'Education');
    expect(page.names).to.deep.equal(['Community 1', 'Community 3', 'Community 5', 'Community 6']);
    expect(await page.choices('Topic')).to.deep.equal(['Making 3', 'Policy 1']);
    await page.choose('Topic', 'Policy');
    expect(page.names).to.deep.equal(['Community 1']);
    expect(page.chips.map((chip) => seen(chip))).to.deep.equal(['Education', 'Policy']);
    expect(page.menus).to.deep.equal(['Who may join', 'Your work 1', 'Topic 1']);
    await page.rest();
    expect(page.count).to.equal('1 of 7 communities');
  });

  it('takes a filter away by its chip and keeps the focus near', async () => {
    const page = await DirectoryPage.open(guild);
    await page.choose('Your work', 'Education');
    await page.choose('Topic', 'Policy');
    page.chips[0]!.click();
    await page.rest();
    expect(page.chips.map((chip) => chip.getAttribute('aria-label'))).to.deep.equal(['Remove filter: Policy']);
    expect(page.focused).to.equal(page.chips[0]);
    expect(page.menu('Your work').querySelector<HTMLInputElement>('input:checked')).to.equal(null);
    page.chips[0]!.click();
    await page.rest();
    expect(page.chips).to.have.length(0);
    expect(page.focused).to.equal(page.field);
    expect(page.cards).to.have.length(7);
  });

  it('combines words and filters', async () => {
    const page = await DirectoryPage.open(guild);
    await page.choose('Topic', 'Making');
    await page.type('community 3');
    expect(page.names).to.deep.equal(['Community 3']);
    await page.type('community 1');
    expect(page.names).to.deep.equal([]);
  });

  it('is worked by keyboard alone', async () => {
    const page = await DirectoryPage.open(guild);
    page.field!.focus();
    await press('Tab');
    await press('Tab');
    expect(page.focused).to.equal(page.menu('Your work').querySelector('summary'));
    await press('Enter');
    expect(page.menu('Your work').open).to.equal(true);
    await press('Tab');
    await press(' ');
    await page.element.updateComplete;
    expect(page.chips.map((chip) => seen(chip))).to.deep.equal(['Education']);
    await press('Escape');
    expect(page.menu('Your work').open).to.equal(false);
    expect(page.focused).to.equal(page.menu('Your work').querySelector('summary'));
  });

  it('closes a menu that the focus leaves', async () => {
    const page = await DirectoryPage.open(guild);
    const menu = page.menu('Topic');
    menu.querySelector('summary')!.focus();
    menu.open = true;
    page.field!.focus();
    expect(menu.open).to.equal(false);
  });

  it('tells the page how many are left and what is chosen, never what was typed', async () => {
    const page = await DirectoryPage.open(guild);
    setTimeout(() => void page.type('my secret worry'));
    const typed = await oneEvent<CopFilterEvent>(page.element, 'cop-filter');
    expect(typed).to.include({ shown: 0, total: 7, searching: true, bubbles: true, composed: true });
    expect(JSON.stringify(Object.fromEntries(Object.entries(typed)))).not.to.contain('secret');
    setTimeout(() => void page.type('').then(() => page.choose('Topic', 'Policy')));
    const chosen = await oneEvent<CopFilterEvent>(page.element, 'cop-filter');
    expect(chosen).to.include({ shown: 2, searching: false });
    expect(chosen.choices.topic).to.deep.equal(['policy']);
  });

  it('drops a choice that is no more, and keeps what was typed', async () => {
    const more = Array.from({ length: 7 }, (_, index) => ({ id: `m${index}`, name: `More ${index}`, topics: [`Topic ${index}`] }));
    const page = await DirectoryPage.open({ communities: [...guild.communities, ...more] });
    await page.choose('Topic', 'Policy');
    await page.type('community');
    expect(page.names).to.deep.equal(['Community 0', 'Community 1']);
    page.element.exclude = ['c0', 'c1'];
    await page.settle();
    expect(page.names).to.deep.equal(['Community 2', 'Community 3', 'Community 4', 'Community 5', 'Community 6']);
    expect(page.field!.value).to.equal('community');
    expect(page.chips).to.have.length(0);
  });

  it('shows everything where what is left is too little to search', async () => {
    const page = await DirectoryPage.open(guild);
    await page.type('community 3');
    page.element.exclude = ['c0', 'c1'];
    await page.settle();
    expect(page.field).to.equal(null);
    expect(page.cards).to.have.length(5);
    expect(page.count).to.equal('5 communities');
  });
});
