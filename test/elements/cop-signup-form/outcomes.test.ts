import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import type {
  CopSubmitEvent,
  CopSubmitFailedEvent,
  CopSubmittedEvent,
} from '../../../src/elements/cop-signup-form/cop-signup-form.events.ts';
import { seen } from '../../support/seen.ts';
import { oddEndpoint, receiverAction, storedSignUps } from '../../support/sign-up-endpoints.ts';
import { type SignUpPage, signUpPage, wireCommunity, wireForm } from '../../support/sign-up-page.ts';

type Treatments = Parameters<typeof oddEndpoint>[0];

/** A filled-in form that sends to an endpoint with `treatments`. */
async function filledForm(treatments: Treatments, changes: object = {}, options?: Parameters<typeof oddEndpoint>[1]) {
  const endpoint = await oddEndpoint(treatments, options);
  const page = await signUpPage([wireCommunity(wireForm({ action: endpoint.action, ...changes }))]);
  await page.fillAll();
  return { page, endpoint };
}

/** All that was typed by {@link filledForm}, as the controls hold it now. */
const typed = (page: SignUpPage) => [page.control('name').value, page.control('email').value, page.control('consents/invitations').checked];
const intact = ['Ana', 'ana@museum.example', true];

describe('cop-signup-form, sent to the receiver', () => {
  it('is stored with what was agreed to, and says what happens next, where the focus is', async () => {
    const email = `${crypto.randomUUID()}@museum.example`;
    const page = await signUpPage([wireCommunity(wireForm({ action: await receiverAction() }))]);
    await page.fillAll(email);
    const told = oneEvent<CopSubmittedEvent>(page.wrapper, 'cop-submitted');
    await page.send();
    expect(page.text).to.equal(
      `Your sign-up has arrived The first meeting is on Tuesday. A message is on its way to ${email}. ` +
        'Open it and confirm, so that we know it is you. Sign someone else up',
    );
    expect(page.root.activeElement).to.have.class('confirmation');
    expect(page.form).to.equal(null);
    await expect(page.element).to.be.accessible();

    const { outcome, communities, submissionId } = await told;
    expect([outcome, communities]).to.deep.equal(['confirmed', ['makers']]);
    const [stored, ...others] = await storedSignUps(email);
    expect(others).to.have.length(0);
    expect(stored).to.include({ community: 'makers', status: 'pending', submission_id: submissionId });
    expect(stored!.consents[0]).to.include({ purpose: 'invitations', granted: true, text: 'Invite me' });
  });

  it('speaks French to the end', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ action: await receiverAction() }))]);
    page.element.lang = 'fr-CA';
    await page.fillAll('ana@musee.example');
    await page.send();
    expect(page.text).to.contain(
      'Votre inscription est arrivée La première rencontre a lieu mardi. Un courriel est en route vers ana@musee.example.',
    );
    const [stored] = await storedSignUps('ana@musee.example');
    expect(stored!.consents[0]!.text).to.equal('Invitez-moi');
  });

  it('takes the next person with an empty form', async () => {
    const page = await signUpPage([wireCommunity(wireForm({ action: await receiverAction() }))]);
    await page.fillAll();
    await page.send();
    page.root.querySelector<HTMLButtonElement>('.confirmation button')!.click();
    await page.element.updateComplete;
    await page.element.updateComplete;
    expect(typed(page)).to.deep.equal(['', '', false]);
    expect(page.root.activeElement).to.equal(page.control('name'));
    expect(page.text).not.to.contain('ana@');
  });
});

describe('cop-signup-form, what is sent', () => {
  const every = [
    { name: 'email', label: 'Email', type: 'email', required: true },
    { name: 'phone', label: 'Phone', type: 'tel' },
    { name: 'site', label: 'Site', type: 'url' },
    { name: 'museum', label: 'Museum', type: 'organization' },
    { name: 'role', label: 'Role', type: 'select', options: [{ value: 'guide' }, { value: 'other' }] },
    { name: 'member', label: 'Member?', type: 'radio', options: [{ value: 'yes' }, { value: 'no' }] },
    { name: 'topics', label: 'Topics', type: 'checkboxes', options: [{ value: 'sky' }, { value: 'sea' }, { value: 'soil' }] },
    { name: 'terms', label: 'I agree to the rules', type: 'checkbox' },
    { name: 'list', label: 'List', type: 'hidden', options: [{ value: 'a-list' }] },
    { name: 'blank', label: 'Blank', type: 'text' },
  ];

  it('is every answer, the hidden fields, the words agreed to, the page and the honeypot', async () => {
    const endpoint = await oddEndpoint(['confirm']);
    const page = await signUpPage([wireCommunity(wireForm({ action: endpoint.action, fields: every }))]);
    const answers = {
      email: ' ana@museum.example ',
      phone: '613 555 0123',
      site: 'museum.example',
      museum: 'Museum',
      role: 'other',
      member: 'no',
      terms: 'yes',
    };
    for (const [name, value] of Object.entries(answers)) await page.fill(name, value);
    page.controls('topics')[0]!.checked = page.controls('topics')[2]!.checked = true;
    await page.fill('consents/invitations', 'yes');
    await page.send();
    const [{ submission_id, elapsed_ms, source, consents, ...body }] = (await endpoint.attempts()) as [CopSubmitEvent['body']];
    const [{ time, ...consent }] = consents as [CopSubmitEvent['body']['consents'][number]];
    expect(Math.abs(Date.parse(time) - Date.now())).to.be.below(60_000);
    expect(consent).to.deep.equal({
      purpose: 'invitations',
      granted: true,
      text: 'Invite me',
      language: 'en',
      sender: 'Science Association · Its members · 1 Museum Street, Ottawa · hello@association.example',
    });
    expect(body).to.deep.equal({
      v: 1,
      communities: ['makers'],
      email: 'ana@museum.example',
      name: '',
      organization: 'Museum',
      fields: {
        phone: '613 555 0123',
        site: 'museum.example',
        role: 'other',
        member: 'no',
        topics: ['sky', 'soil'],
        terms: 'yes',
        list: 'a-list',
      },
      locale: 'en-CA',
      hp: '',
    });
    expect(submission_id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(elapsed_ms).to.be.within(0, 15_000);
    expect(source.page).to.equal(location.href.split(/[?#]/)[0]);
    expect(source.widget).to.match(/^\d+\.\d+\.\d+/);
  });

  it('is also what the browser has filled in, telling the page by a change alone', async () => {
    const endpoint = await oddEndpoint(['confirm']);
    const page = await signUpPage([wireCommunity(wireForm({ action: endpoint.action }))]);
    for (const [name, value] of [
      ['name', 'Ana'],
      ['email', 'ana@museum.example'],
    ] as const) {
      page.control(name).value = value;
      page.control(name).dispatchEvent(new Event('change', { bubbles: true }));
    }
    page.control('consents/invitations').checked = true;
    await page.send();
    expect((await endpoint.attempts())[0]).to.include({ name: 'Ana', email: 'ana@museum.example' });
  });

  it('says when the honeypot was filled in', async () => {
    const { page, endpoint } = await filledForm(['confirm']);
    page.root.querySelector<HTMLInputElement>('#honeypot')!.value = 'buy now';
    await page.send();
    expect((await endpoint.attempts())[0]!.hp).to.equal('buy now');
  });

  it('holds what a proof-of-work widget in its slot has to say', async () => {
    const endpoint = await oddEndpoint(['confirm']);
    const widget = document.createElement('div');
    widget.slot = 'proof';
    widget.innerHTML = '<input type="hidden" name="altcha" value="proven">';
    const page = await signUpPage([wireCommunity(wireForm({ action: endpoint.action }))], { content: widget });
    await page.fillAll();
    await page.send();
    expect((await endpoint.attempts())[0]!.fields).to.deep.equal({ altcha: 'proven' });
  });

  it('can be seen, and held back, by the page before it goes', async () => {
    const { page, endpoint } = await filledForm(['confirm']);
    page.wrapper.addEventListener('cop-submit', (event) => event.preventDefault(), { once: true });
    const told = oneEvent<CopSubmitEvent>(page.wrapper, 'cop-submit');
    await page.submit();
    const event = await told;
    expect(event.body.email).to.equal('ana@museum.example');
    expect(event.composed).to.equal(true);
    expect(page.button).to.have.attribute('aria-disabled', 'false');
    expect(typed(page)).to.deep.equal(intact);
    await aTimeout(50);
    expect(await endpoint.attempts()).to.have.length(0);
    await page.send();
    expect(await endpoint.attempts()).to.have.length(1);
  });

  it('says that it is on its way, to those who look and to those who listen', async () => {
    const { page } = await filledForm(['hang']);
    await page.submit();
    expect(page.button).to.have.attribute('aria-disabled', 'true');
    expect(seen(page.button)).to.equal('Sending…');
    expect(page.announcement).to.equal('Sending…');
    expect(typed(page)).to.deep.equal(intact);
    await expect(page.element).to.be.accessible();
  });

  it('goes once, however often the button is pressed', async () => {
    const { page, endpoint } = await filledForm(['confirm-late']);
    await page.submit();
    await page.submit();
    page.form!.requestSubmit();
    await page.answered();
    expect(await endpoint.attempts()).to.have.length(1);
  });

  it('goes on while the form is moved in the page', async () => {
    const { page, endpoint } = await filledForm(['confirm-late']);
    await page.submit();
    const other = document.createElement('div');
    page.wrapper.append(other);
    other.append(page.element);
    await page.answered();
    expect(page.root.querySelector('.confirmation')).not.to.equal(null);
    expect(await endpoint.attempts()).to.have.length(1);
  });

  it('does not fetch back a visitor who has gone on to something else', async () => {
    const { page } = await filledForm(['confirm-late']);
    const elsewhere = document.createElement('input');
    page.wrapper.append(elsewhere);
    await page.submit();
    elsewhere.focus();
    await page.answered();
    expect(document.activeElement).to.equal(elsewhere);
    expect(page.announcement).to.equal('Your sign-up has arrived');
  });
});

describe('cop-signup-form, when it does not go well', () => {
  it('maps what the receiver refuses to its fields, in its words where they are its own', async () => {
    const { page } = await filledForm(['reject', 'confirm']);
    const told = oneEvent<CopSubmitFailedEvent>(page.wrapper, 'cop-submit-failed');
    await page.send();
    expect(page.troubleText).to.equal(
      'Your sign-up was not accepted This address is on our list of addresses that bounce. To join, tick “Invite me”',
    );
    expect(page.root.activeElement).to.equal(page.trouble);
    expect(page.error('email')).to.equal('This address is on our list of addresses that bounce.');
    expect(typed(page)).to.deep.equal(intact);
    await expect(page.element).to.be.accessible();
    const { outcome, codes, communities } = await told;
    expect([outcome, codes, communities]).to.deep.equal(['rejected', ['taken', 'consent-required'], ['makers']]);
    expect(JSON.stringify(await told)).not.to.contain('bounce');

    await page.fill('email', 'ana@science.example');
    await page.send();
    expect(page.text).to.contain('A message is on its way to ana@science.example.');
  });

  it('says why the whole of it is refused, and shows another way', async () => {
    const { page } = await filledForm(['refuse'], { fallback: 'mailto:join@association.example' });
    await page.send();
    expect(page.troubleText).to.equal(
      'Your sign-up was not accepted Sign-ups from this page are not accepted. What you typed is still here. ' +
        'Or sign up another way: join@association.example',
    );
    expect(page.trouble!.querySelector('a')!.href).to.equal('mailto:join@association.example');
    expect(typed(page)).to.deep.equal(intact);
  });

  it('says when to try again where there are too many', async () => {
    const { page } = await filledForm(['busy']);
    await page.send();
    expect(page.troubleText).to.contain(
      'There are too many sign-ups at the moment. Wait a little, then try again. Try again in 30 seconds.',
    );
  });

  for (const [treatment, sentence] of [
    ['fail', 'The receiver had a problem. What you typed is still here.'],
    ['reset', 'The connection failed while it was being sent. What you typed is still here.'],
  ] as const) {
    it(`does not call it a failure when nobody knows (${treatment}), and tries again with the same id`, async () => {
      const { page, endpoint } = await filledForm([treatment, 'confirm']);
      const told = oneEvent<CopSubmitFailedEvent>(page.wrapper, 'cop-submit-failed');
      await page.send();
      expect(page.troubleText).to.equal(`We do not know whether your sign-up arrived ${sentence} Try again`);
      expect(page.root.activeElement).to.equal(page.trouble);
      expect(typed(page)).to.deep.equal(intact);
      expect(await told).to.include({ outcome: 'unknown' });
      await expect(page.element).to.be.accessible();

      page.root.querySelector<HTMLButtonElement>('.again')!.click();
      await waitUntil(() => page.root.querySelector('.confirmation'));
      const [first, second] = await endpoint.attempts();
      expect(second).to.deep.equal(first);
    });
  }

  it('does not call it a failure when the answer may not be read, although it arrived', async () => {
    const { page, endpoint } = await filledForm(['confirm'], { fields: [wireForm().fields[0], wireForm().fields[1]] }, { cors: 'private' });
    await page.send();
    expect(page.troubleText).to.match(/^We do not know whether your sign-up arrived/);
    // Without the receiver's leave in the preflight, JSON does not even leave the browser.
    expect(await endpoint.attempts()).to.have.length(0);
  });

  it('leaves the focus on the button that says that it is sending when it is tried again', async () => {
    const { page } = await filledForm(['fail', 'confirm-late']);
    await page.send();
    const again = page.root.querySelector<HTMLButtonElement>('.again')!;
    again.focus();
    again.click();
    await waitUntil(() => page.root.activeElement === page.button);
    expect(seen(page.button)).to.equal('Sending…');
  });

  it('shows another way after two failures, not before', async () => {
    const { page } = await filledForm(['fail', 'reset'], { fallback: 'https://association.example/join' });
    await page.send();
    expect(page.root.querySelector('[part=way-out]')).to.equal(null);
    page.root.querySelector<HTMLButtonElement>('.again')!.click();
    await waitUntil(() => page.root.querySelector('[part=way-out]'));
    expect(seen(page.root.querySelector('[part=way-out]')!)).to.equal('Or sign up another way: Go to the association’s site');
    expect(typed(page)).to.deep.equal(intact);
  });

  it('falls back on the help desk of the feed where the form names no other way', async () => {
    const endpoint = await oddEndpoint(['refuse']);
    const page = await signUpPage([wireCommunity(wireForm({ action: endpoint.action }))], {
      feed: { help: { contacts: [{ name: 'Sam', phone: '+1 613 555 0123' }] } },
    });
    await page.fillAll();
    await page.send();
    expect(page.trouble!.querySelector('a')!.href).to.equal('tel:+16135550123');
  });

  it('says that it was sent when the answer makes no sense, keeps what was typed, and can be sent again', async () => {
    const { page, endpoint } = await filledForm(['html', 'confirm'], { fallback: 'tel:+16135550123' });
    const told = oneEvent<CopSubmittedEvent>(page.wrapper, 'cop-submitted');
    await page.send();
    expect(page.troubleText).to.equal(
      'Your sign-up was sent This page cannot see the answer, so we cannot confirm that it arrived. ' +
        'The address you gave is ana@museum.example. Try again Or sign up another way: +16135550123',
    );
    expect(page.root.activeElement).to.equal(page.trouble);
    expect(await told).to.include({ outcome: 'sent-unconfirmed' });
    expect(page.button.checkVisibility()).to.equal(false);
    expect(typed(page)).to.deep.equal(intact);
    await expect(page.element).to.be.accessible();
    page.root.querySelector<HTMLButtonElement>('.again')!.click();
    await waitUntil(() => page.root.querySelector('.confirmation'));
    const [first, second] = await endpoint.attempts();
    expect(second).to.deep.equal(first);
  });

  it('is another submission when something else is filled in after a failure', async () => {
    const { page, endpoint } = await filledForm(['fail', 'confirm']);
    await page.send();
    await page.fill('email', 'ana@science.example');
    await page.submit();
    await waitUntil(() => page.root.querySelector('.confirmation'));
    const [first, second] = await endpoint.attempts();
    expect(second!.submission_id).not.to.equal(first!.submission_id);
  });

  it('says that trying again is safe only where the receiver says so', async () => {
    const safe = await filledForm(['reset'], { idempotent: true });
    await safe.page.send();
    expect(safe.page.troubleText).to.contain('Trying again does not sign you up twice.');
  });
});
