import { expect, oneEvent } from '@open-wc/testing';
import type { CopSubmitEvent } from '../../../src/elements/cop-signup-form/cop-signup-form.events.ts';
import { press } from '../../support/press.ts';
import { seen } from '../../support/seen.ts';
import { type SignUpPage, signUpPage, wireCommunity, wireForm } from '../../support/sign-up-page.ts';

const fields = [
  { name: 'name', label: 'Your name', type: 'text', required: true, maxLength: 5 },
  { name: 'email', label: 'Email', type: 'email', required: true, help: 'For the invitation.' },
  { name: 'role', label: 'Role', type: 'select', required: true, options: [{ value: 'guide' }] },
  { name: 'member', label: 'Member?', type: 'radio', required: true, options: [{ value: 'yes' }, { value: 'no' }] },
  { name: 'topics', label: 'Topics', type: 'checkboxes', required: true, options: [{ value: 'sky' }] },
  { name: 'terms', label: 'I agree to the rules', type: 'checkbox', required: true },
];
const links = (page: SignUpPage): HTMLAnchorElement[] => [...page.trouble!.querySelectorAll('a')];
const focused = (page: SignUpPage): Element | null => page.root.activeElement;

describe('cop-signup-form, when something is missing or wrong', () => {
  it('says so in a summary that takes the focus, in the order of the form', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields }))]);
    await page.submit();
    expect(focused(page)).to.equal(page.trouble);
    expect(seen(page.trouble!.querySelector('h3')!)).to.equal('There is a problem');
    expect(links(page).map((link) => link.textContent)).to.deep.equal([
      'Enter your name',
      'Enter your e-mail address',
      'Choose an answer to “Role”',
      'Choose an answer to “Member?”',
      'Choose an answer to “Topics”',
      'To join, tick “I agree to the rules”',
      'To join, tick “Invite me”',
    ]);
    await expect(page.element).to.be.accessible();
  });

  it('says the same beside each control, and ties it to the control', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields }))]);
    await page.submit();
    const names = ['name', 'email', 'role', 'member', 'topics', 'terms', 'consents/invitations'];
    expect(names.map((name) => page.error(name))).to.deep.equal(links(page).map((link) => link.textContent));
    for (const name of names) {
      const control = page.control(name);
      const invalid = name === 'member' ? control.closest('fieldset')! : control;
      const described = name === 'topics' ? control.closest('fieldset')! : invalid;
      expect(invalid, name).to.have.attribute('aria-invalid', 'true');
      expect(described.getAttribute('aria-describedby'), name).to.contain(`error-${name}`);
    }
    expect(page.control('email')).to.have.attribute('aria-describedby', 'help-email error-email');
  });

  it('leads from each line to its control, with the label in view', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields }))]);
    await page.submit();
    for (const [index, name] of ['name', 'email', 'role', 'member', 'topics', 'terms', 'consents/invitations'].entries()) {
      links(page)[index]!.click();
      expect(focused(page)).to.equal(page.control(name));
      const label = page.root.getElementById(`label-${name}`)!.getBoundingClientRect();
      expect(label.top).to.be.within(0, innerHeight);
    }
    expect(location.hash).to.equal('');
  });

  it('sends nothing and tells the page nothing', async () => {
    const page = await signUpPage();
    let told = false;
    page.wrapper.addEventListener('cop-submit', () => (told = true));
    await page.submit();
    expect(told).to.equal(false);
  });

  it('names the length that is taken, and the format that is wanted', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ fields }))]);
    await page.fill('name', 'Anastasia');
    await page.fill('email', 'ana@museum');
    await page.submit();
    expect(page.error('name')).to.equal('Shorten “Your name” to 5 characters or fewer');
    expect(page.error('email')).to.equal('Enter an e-mail address in the correct format, like name@example.com');
    expect(page.control('name').value).to.equal('Anastasia');
  });

  it('says it in the language of the page, and follows it', async () => {
    const page = await signUpPage();
    await page.submit();
    page.wrapper.lang = 'fr';
    await page.element.updateComplete;
    await page.submit();
    expect(page.troubleText).to.equal(
      'Un problème est survenu Indiquez votre nom Indiquez votre adresse de courriel Pour participer, cochez «\u00a0Invitez-moi\u00a0»',
    );
    expect(page.error('name')).to.equal('Indiquez votre nom');
    await expect(page.element).to.be.accessible();
  });

  it('drops what has been put right when it is sent again', async () => {
    const page = await signUpPage();
    await page.submit();
    await page.fill('name', 'Ana');
    await page.submit();
    expect(links(page)).to.have.length(2);
    expect(page.error('name')).to.equal('');
    expect(page.control('name')).to.have.attribute('aria-invalid', 'false');
  });

  it('can be filled in and put right by keyboard alone', async () => {
    const page = await signUpPage();
    const before = document.createElement('button');
    page.wrapper.prepend(before);
    before.focus();
    const order: (string | null | undefined)[] = [];
    for (let step = 0; step < 7; step++) {
      await press('Tab');
      order.push(focused(page)?.getAttribute('name') ?? focused(page)?.localName);
    }
    expect(order).to.deep.equal(['a', 'name', 'email', 'why', 'consents/invitations', 'a', 'button']);
    await press('Enter');
    await page.element.updateComplete;
    expect(focused(page)).to.equal(page.trouble);
    await press('Tab');
    expect(focused(page)).to.equal(links(page)[0]);
    await press('Enter');
    expect(focused(page)).to.equal(page.control('name'));
    await press('A');
    for (let step = 0; step < 3; step++) await press('Tab');
    await press(' ');
    expect([page.control('name').value, page.control('consents/invitations').checked]).to.deep.equal(['A', true]);
    for (let step = 0; step < 2; step++) await press('Shift+Tab');
    await press('Enter');
    await page.element.updateComplete;
    expect(links(page).map((link) => link.textContent)).to.deep.equal(['Enter your e-mail address']);
  });
});

describe('cop-signup-form, when an address is likely mistyped', () => {
  /** What would be sent; nothing is. */
  async function bodyOf(page: SignUpPage): Promise<CopSubmitEvent['body']> {
    page.element.addEventListener('cop-submit', (event) => event.preventDefault(), { once: true });
    setTimeout(() => page.button.click());
    return (await oneEvent<CopSubmitEvent>(page.element, 'cop-submit')).body;
  }

  it('asks beside the field when the visitor leaves it', async () => {
    const page = await signUpPage();
    await page.fill('email', 'ana@gmial.com');
    const question = page.root.querySelector('.question')!;
    expect(seen(question)).to.equal('Did you mean ana@gmail.com? Use ana@gmail.com');
    expect(page.control('email')).to.have.attribute('aria-describedby', question.id);
    await expect(page.element).to.be.accessible();
  });

  it('takes the suggestion at a press', async () => {
    const page = await signUpPage();
    await page.fill('email', 'ana@gmial.com');
    page.root.querySelector<HTMLButtonElement>('.question button')!.click();
    await page.element.updateComplete;
    expect(page.control('email').value).to.equal('ana@gmail.com');
    expect(focused(page)).to.equal(page.control('email'));
    expect(page.root.querySelector('.question')).to.equal(null);
  });

  it('lets the address go when the visitor has gone on', async () => {
    const page = await signUpPage();
    await page.fillAll('ana@gmial.com');
    expect((await bodyOf(page)).email).to.equal('ana@gmial.com');
  });

  it('asks once before sending where the visitor could not have seen the question', async () => {
    const page = await signUpPage();
    await page.fillAll();
    page.control('email').focus();
    page.control('email').value = 'ana@gmial.com';
    await page.submit();
    expect(focused(page)).to.equal(page.control('email'));
    expect(seen(page.root.querySelector('.question')!)).to.contain('Did you mean ana@gmail.com?');
    expect((await bodyOf(page)).email).to.equal('ana@gmial.com');
  });
});
