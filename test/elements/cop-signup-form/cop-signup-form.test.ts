import { expect } from '@open-wc/testing';
import { seen } from '../../support/seen.ts';
import { type SignUpPage, signUpPage, wireCommunity, wireForm } from '../../support/sign-up-page.ts';

const options = [
  { value: 'sky', label: { en: 'Sky', fr: 'Ciel' } },
  { value: 'sea', label: { en: 'Sea', fr: 'Mer' } },
];
const every = [
  { name: 'name', label: 'Name', type: 'text', required: true },
  { name: 'email', label: 'Email', type: 'email', required: true, help: 'For the invitation.' },
  { name: 'phone', label: 'Phone', type: 'tel' },
  { name: 'site', label: 'Site', type: 'url' },
  { name: 'museum', label: 'Museum', type: 'organization' },
  { name: 'why', label: 'Why?', type: 'textarea' },
  { name: 'role', label: 'Role', type: 'select', options },
  { name: 'member', label: 'Member?', type: 'radio', required: true, options, help: 'One of them.' },
  { name: 'topics', label: 'Topics', type: 'checkboxes', options },
  { name: 'terms', label: 'I agree to the rules', type: 'checkbox', required: true },
  { name: 'list', label: 'List', type: 'hidden', options: [{ value: 'a-list' }] },
];

const labelOf = (page: SignUpPage, name: string): string => seen(page.root.querySelector(`label[for="${page.control(name).id}"]`)!);
const describedBy = (control: Element): string[] =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => seen((control.getRootNode() as ShadowRoot).getElementById(id)!));

describe('cop-signup-form, drawn', () => {
  it('asks every kind of field with its native control, a label and the right autofill', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields: every }))]);
    const drawn = every.slice(0, 7).map(({ name }) => {
      const control = page.control(name);
      return [labelOf(page, name), control.localName, control.type, control.getAttribute('autocomplete') ?? ''];
    });
    expect(drawn).to.deep.equal([
      ['Name', 'input', 'text', 'name'],
      ['Email', 'input', 'email', 'email'],
      ['Phone (optional)', 'input', 'tel', 'tel'],
      ['Site (optional)', 'input', 'url', 'url'],
      ['Museum (optional)', 'input', 'text', 'organization'],
      ['Why? (optional)', 'textarea', 'textarea', ''],
      ['Role (optional)', 'select', 'select-one', ''],
    ]);
    expect(page.form!.noValidate).to.equal(true);
    await expect(page.element).to.be.accessible();
  });

  it('groups choices under a legend', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields: every }))]);
    for (const [name, type, legend] of [
      ['member', 'radio', 'Member?'],
      ['topics', 'checkbox', 'Topics (optional)'],
    ] as const) {
      const controls = page.controls(name);
      expect(controls.map((control) => [control.type, control.value, labelOf(page, name)])).to.deep.equal([
        [type, 'sky', 'Sky'],
        [type, 'sea', 'Sky'],
      ]);
      const group = controls[0]!.closest('fieldset')!;
      expect(seen(group.querySelector('legend')!)).to.equal(legend);
    }
    expect(page.control('member').closest('fieldset')).to.have.attribute('role', 'radiogroup');
  });

  it('starts with nothing chosen or ticked', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields: every }))]);
    expect(page.root.querySelector(':checked:not(option)')).to.equal(null);
    expect(page.control('role').value).to.equal('');
  });

  it('says that a field is optional in words, and marks what is required for those who hear it', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields: every }))]);
    expect(page.control('name').required).to.equal(true);
    expect(page.control('phone').required).to.equal(false);
    expect(page.control('member').closest('fieldset')).to.have.attribute('aria-required', 'true');
    expect(page.text).not.to.contain('*');
  });

  it('ties help to its control', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields: every }))]);
    expect(describedBy(page.control('email'))).to.deep.equal(['For the invitation.']);
    expect(describedBy(page.control('member').closest('fieldset')!)).to.deep.equal(['One of them.']);
    expect(page.control('name')).not.to.have.attribute('aria-describedby');
  });

  it('takes the feed’s word for autofill', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields: [{ ...every[0], autocomplete: 'given-name' }] }))]);
    expect(page.control('name')).to.have.attribute('autocomplete', 'given-name');
  });

  it('keeps its order: who may join, how data is used and by whom, fields, consents, what the button does', async () => {
    const publisher = { id: 'association', name: 'Science Association' };
    const page = await signUpPage([wireCommunity()], { feed: { publisher: 'association', organizations: [publisher] } });
    expect(page.text).to.equal(
      'Join Makers Open to members. We use your details to invite you. Your details are sent to Science Association. Privacy policy ' +
        'Your name Work e-mail Why? (optional) In your own words. ' +
        'Your consent Invite me Asked by Science Association on behalf of Its members. 1 Museum Street, Ottawa. ' +
        'You can withdraw at any time: hello@association.example. Join Makers',
    );
    expect(page.root.querySelector<HTMLAnchorElement>('.intro a')!.href).to.equal('https://association.example/privacy');
    expect(page.root.querySelector<HTMLAnchorElement>('.consent a')!.href).to.equal('mailto:hello@association.example');
  });

  it('says in its own words whom a community without a summary is open to, and lists the rules', async () => {
    const eligibility = { openTo: 'membersAndPartners', rules: [{ text: 'You work with visitors' }] };
    const page = await signUpPage([wireCommunity(wireForm(), { eligibility })]);
    expect(seen(page.root.querySelector('.intro')!)).to.match(/^Open to members and partners You work with visitors/);
  });

  it('names the organization that runs the community, where it is another than the publisher', async () => {
    const organizations = [
      { id: 'association', name: 'Science Association' },
      { id: 'nation', name: 'The Nation' },
    ];
    const page = await signUpPage([wireCommunity(wireForm(), { organizer: 'nation' })], {
      feed: { publisher: 'association', organizations },
    });
    expect(page.text).to.contain('Your details are sent to The Nation.');
  });

  it('says on the button what the feed says', async () => {
    const page = await signUpPage([wireCommunity(wireForm(), { join: [{ kind: 'form', label: 'Become a maker', form: wireForm() }] })]);
    expect(seen(page.button)).to.equal('Become a maker');
  });

  it('shows one unticked box for each purpose, and none without details of its sender', async () => {
    const [consent] = wireForm().consents;
    const consents = [
      consent,
      { ...consent, purpose: 'news', required: false },
      { purpose: 'nobody', text: 'Trust me', sender: { name: 'Somebody' } },
    ];
    const page = await signUpPage([wireCommunity(wireForm({ consents }))]);
    const boxes = [...page.root.querySelectorAll<HTMLInputElement>('.consents input')];
    expect(boxes.map(({ name, checked, required }) => [name, checked, required])).to.deep.equal([
      ['consents/invitations', false, true],
      ['consents/news', false, false],
    ]);
    expect(labelOf(page, 'consents/news')).to.equal('Invite me (optional)');
    expect(describedBy(boxes[0]!)[0]).to.match(/^Asked by Science Association on behalf of/);
    expect(page.text).not.to.contain('Trust me');
  });

  it('leaves the part about consents out where there are none', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ consents: [] }))]);
    expect(page.text).not.to.contain('consent');
  });

  it('has a honeypot that is labelled, out of sight, out of the way of the keyboard and of autofill', async () => {
    const page = await signUpPage();
    const honeypot = page.root.querySelector<HTMLInputElement>('#honeypot')!;
    expect(page.root.querySelector('label[for=honeypot]')!.textContent).to.equal('Leave this field empty');
    expect(honeypot.parentElement!.getBoundingClientRect().width).to.be.at.most(1);
    expect(honeypot).to.include({ tabIndex: -1, autocomplete: 'off' });
  });

  it('speaks French, and marks what the feed has only in English', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ success: 'Welcome' }))]);
    page.element.lang = 'fr-CA';
    await page.element.updateComplete;
    expect(page.title).to.equal('Se joindre à Bricolage');
    expect(page.text).to.contain('Votre nom Courriel professionnel Pourquoi? (facultatif) Dans vos mots.');
    expect(page.text).to.contain('Demandé par Association des sciences au nom de Its members.');
    expect(page.root.querySelector('.consent [lang]')).to.have.text('1 Museum Street, Ottawa').and.have.attribute('lang', 'en-CA');
    await expect(page.element).to.be.accessible();
  });

  it('wears the page’s link colour on its button', async () => {
    const style = document.createElement('style');
    style.textContent = 'a { color: rgb(120, 20, 60) }';
    document.head.append(style);
    const page = await signUpPage();
    expect(getComputedStyle(page.button).backgroundColor).to.equal('rgb(120, 20, 60)');
    expect(getComputedStyle(page.button).color).to.equal('rgb(255, 255, 255)');
    style.remove();
  });

  it('fits into 240 px', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields: every }))]);
    page.wrapper.style.inlineSize = '240px';
    await page.submit();
    const widest = Math.max(...[...page.root.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right));
    expect(widest).to.be.at.most(page.wrapper.getBoundingClientRect().right + 1);
  });
});
