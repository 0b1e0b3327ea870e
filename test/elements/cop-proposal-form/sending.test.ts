import { expect, oneEvent } from '@open-wc/testing';
import type { ProposalSubmission } from '../../../src/domain/registration/proposal.ts';
import type { CopSubmitFailedEvent, CopSubmittedEvent } from '../../../src/elements/cop-signup-form/cop-signup-form.events.ts';
import { type ProposalPage, proposalFeed, proposalPage, wireProposalForm, wirePropose } from '../../support/proposal-page.ts';
import { seen } from '../../support/seen.ts';
import { type Cors, oddEndpoint, proposalAction, storedProposals, type Treatment } from '../../support/sign-up-endpoints.ts';

const pageFor = (action: string, changes: object = {}): Promise<ProposalPage> =>
  proposalPage(proposalFeed(wirePropose({ form: wireProposalForm({ action, ...changes }) })));

/** A page whose receiver treats attempts so. */
async function pageWith(treatments: readonly Treatment[], changes: object = {}, cors: Cors = 'open') {
  const endpoint = await oddEndpoint(treatments, { cors });
  return { page: await pageFor(endpoint.action, changes), endpoint };
}

/** Everything that a visitor can say. */
async function fillWhole(page: ProposalPage, email: string): Promise<void> {
  await page.fillAll(email);
  await page.fill('requirements', 'yes');
  await page.fill('requirements_note', 'The plan comes in May');
  await page.fill('title', 'Night sky');
  await page.fill('engagement', 'Calls\nevery month');
  await page.fill('legacy', 'A white paper');
  await page.fill('organization', 'Museum');
  await page.fill('sponsor', 'The director');
  await page.fill('consents/calls', 'yes');
  page.addButton.click();
  page.addButton.click();
  await page.drawn();
  page.step(0, 'what').value = 'First call';
  page.step(0, 'when').value = 'Spring 2027';
  page.step(2, 'what').value = 'A session';
}

const wholeProposal = {
  title: 'Night sky',
  domain: 'Dark skies',
  audience: 'Planetariums',
  engagement: 'Calls\nevery month',
  timeline: [
    { when: 'Spring 2027', what: 'First call' },
    { when: '', what: 'A session' },
  ],
  legacy: 'A white paper',
};
const wholeFields = {
  requirements: ['You are a member'],
  requirements_missing: ['There is a plan'],
  requirements_note: 'The plan comes in May',
  sponsor: 'The director',
};

describe('a proposal, sent', () => {
  it('is the body that receivers of proposals take, to the letter', async () => {
    const { page, endpoint } = await pageWith(['confirm']);
    await fillWhole(page, 'ana@museum.example');
    await page.send();
    const [{ submission_id, elapsed_ms, source, consents, ...body }] = (await endpoint.attempts()) as unknown as [ProposalSubmission];
    expect(body).to.deep.equal({
      v: 1,
      email: 'ana@museum.example',
      name: 'Ana',
      organization: 'Museum',
      proposal: wholeProposal,
      fields: wholeFields,
      locale: 'en-CA',
      hp: '',
    });
    expect(submission_id).to.match(/^[\da-f-]{36}$/);
    expect(elapsed_ms).to.be.at.least(0);
    expect(source.page).to.equal(location.href.split(/[?#]/)[0]);
    expect(consents.map(({ purpose, granted, text }) => [purpose, granted, text])).to.deep.equal([['calls', true, 'Tell me about calls']]);
    const [{ headers }] = (await endpoint.arrivals()) as [Awaited<ReturnType<typeof endpoint.arrivals>>[number]];
    expect(headers['idempotency-key']).to.equal(`"${submission_id}"`);
  });

  it('reaches the receiver itself, which keeps all of it once', async () => {
    const page = await pageFor(await proposalAction());
    const email = `${crypto.randomUUID()}@museum.example`;
    await fillWhole(page, email);
    const submitted = oneEvent<CopSubmittedEvent>(page.element, 'cop-submitted');
    await page.send();
    expect(seen(page.root.querySelector('.confirmation')!)).to.equal(
      `Your proposal has arrived It is with the association. The address you gave is ${email}. Write another proposal`,
    );
    expect(page.root.activeElement).to.equal(page.root.querySelector('.confirmation'));
    const { outcome, communities, submissionId } = await submitted;
    expect([outcome, communities]).to.deep.equal(['confirmed', []]);
    const stored = await storedProposals(email);
    expect(stored).to.have.length(1);
    expect(stored[0]!.submission_id).to.equal(submissionId);
    expect(stored[0]!.proposal).to.deep.equal(wholeProposal);
    expect(stored[0]!.fields).to.deep.equal(wholeFields);
    await expect(page.element).to.be.accessible();

    page.root.querySelector<HTMLButtonElement>('.confirmation button')!.click();
    await page.drawn();
    expect(page.root.activeElement).to.equal(page.controls('requirements')[0]!);
    expect([...new FormData(page.form!).values()].filter(Boolean)).to.deep.equal([]);
    expect(page.steps).to.have.length(1);
  });

  it('shows beside the step what the receiver itself says of it', async () => {
    const refusal = {
      errors: [
        { pointer: '/proposal/timeline/1/what', code: 'refused', detail: 'Say more.' },
        { pointer: '/proposal/domain', code: 'required' },
      ],
    };
    const { page } = await pageWith([{ status: 422, body: refusal }, 'confirm']);
    await fillWhole(page, 'ana@museum.example');
    const failed = oneEvent<CopSubmitFailedEvent>(page.element, 'cop-submit-failed');
    await page.send();
    expect(page.troubleText).to.equal('Your proposal was not accepted Say more. Fill in “What is it about?”');
    expect(page.root.activeElement).to.equal(page.trouble);
    expect(page.error('timeline/2/what')).to.equal('Say more.');
    expect((await failed).codes).to.deep.equal(['refused', 'required']);
    expect(page.control('title').value).to.equal('Night sky');
  });

  it('is refused in words about proposals, with another way', async () => {
    const { page } = await pageWith(['refuse']);
    await page.fillAll();
    await page.send();
    expect(page.troubleText).to.contain('Proposals from this page are not accepted.').and.to.contain('sam@association.example');
  });

  it('does not fail when nobody knows, and goes again under the same id', async () => {
    const { page, endpoint } = await pageWith(['reset', 'confirm'], { idempotent: false });
    await page.fillAll();
    await page.send();
    expect(page.troubleText).to.contain('We do not know whether your proposal arrived');
    expect(page.control('domain').value).to.equal('Dark skies');
    page.root.querySelector<HTMLButtonElement>('.again')!.click();
    await oneEvent(page.element, 'cop-submitted');
    const ids = (await endpoint.attempts()).map(({ submission_id }) => submission_id);
    expect(ids).to.have.length(2);
    expect(new Set(ids).size).to.equal(1);
  });

  it('says when the answer cannot be read', async () => {
    const { page } = await pageWith(['html']);
    await page.fillAll();
    await page.send();
    expect(page.troubleText).to.contain('Your proposal was sent').and.to.contain('The address you gave is ana@museum.example.');
    await expect(page.element).to.be.accessible();
  });

  it('is sent once, however often the button is pressed', async () => {
    const { page, endpoint } = await pageWith(['confirm-late']);
    await page.fillAll();
    await page.submit();
    expect(page.button).to.have.attribute('aria-disabled', 'true');
    page.button.click();
    await page.answered();
    expect(await endpoint.attempts()).to.have.length(1);
  });

  it('asks about an address that is likely mistyped, once', async () => {
    const { page, endpoint } = await pageWith(['confirm']);
    await page.fillAll('ana@gmial.com');
    expect(page.text).to.contain('Did you mean ana@gmail.com?');
    await page.submit();
    expect(page.root.activeElement).to.equal(page.control('email'));
    await page.send();
    expect(await endpoint.attempts()).to.have.length(1);
  });

  it('names what is missing first, and sends nothing', async () => {
    const { page, endpoint } = await pageWith(['confirm']);
    await page.submit();
    expect(page.troubleText).to.equal(
      'There is a problem Fill in “What is it about?” Fill in “Who is it for?” Enter your name Enter your e-mail address',
    );
    expect(page.root.activeElement).to.equal(page.trouble);
    await expect(page.element).to.be.accessible();
    expect(await endpoint.arrivals()).to.have.length(0);
  });

  it('goes as names and values where the receiver knows no more', async () => {
    const { page, endpoint } = await pageWith(['confirm'], { format: 'form', fieldMap: { domain: 'TOPIC', timeline: 'PLAN' } }, 'simple');
    await fillWhole(page, 'ana@museum.example');
    await page.send();
    const [arrival] = await endpoint.arrivals();
    const sent = new URLSearchParams(arrival!.body);
    expect([sent.get('TOPIC'), sent.get('PLAN'), sent.get('audience'), sent.getAll('requirements_missing')]).to.deep.equal([
      'Dark skies',
      'Spring 2027: First call\nA session',
      'Planetariums',
      ['There is a plan'],
    ]);
  });

  it('is cancelled by the page', async () => {
    const { page, endpoint } = await pageWith(['confirm']);
    page.element.addEventListener('cop-submit', (event) => event.preventDefault());
    await page.fillAll();
    await page.submit();
    expect(await endpoint.arrivals()).to.have.length(0);
  });
});
