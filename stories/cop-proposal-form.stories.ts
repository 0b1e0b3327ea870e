import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { CopProposalForm } from '../src/elements/cop-proposal-form/cop-proposal-form.ts';
import { answered } from './support/answers.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';
import { proposalFeed, propose } from './support/proposal-feed.ts';
import type { Answer } from './support/sign-up-feed.ts';

const element = (content: unknown = ''): TemplateResult => html`<cop-proposal-form>${content}</cop-proposal-form>`;
const shown = (proposing?: object): HTMLElement => withFeedState(ready(proposalFeed(proposing)), element());

const meta: Meta<CopProposalForm> = {
  title: 'Elements/cop-proposal-form',
  component: 'cop-proposal-form',
  decorators: [answered],
  args: { src: '/feeds/astc.cop-feed.json', allowedOrigins: '' },
  render: ({ src, allowedOrigins }) => html`<cop-proposal-form src=${src} allowed-origins=${allowedOrigins}></cop-proposal-form>`,
};

export default meta;
type Story = StoryObj<CopProposalForm>;
type Play = NonNullable<Story['play']>;
/** The console of the page of documentation stays free of what these tell the web team. */
const tags = ['!autodocs'];

const elementIn = (canvas: HTMLElement): CopProposalForm => canvas.querySelector('cop-proposal-form')!;

/** Fills in what is required, as a visitor would. */
async function fillIn(form: CopProposalForm, email = 'ana@museum.example'): Promise<void> {
  await form.updateComplete;
  const answers = {
    requirements: 'yes',
    domain: 'Dark skies in cities',
    audience: 'Planetarium staff',
    'timeline/0/what': 'First call',
    'timeline/0/when': 'Spring 2027',
    name: 'Ana Lima',
    email,
    'consents/meeting-invitations': 'yes',
  };
  for (const [name, value] of Object.entries(answers)) {
    const input = form.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    if (input.type === 'checkbox') input.checked = true;
    else input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Presses a button, and waits until something has come of it. */
async function press(form: CopProposalForm, selector = 'button.primary'): Promise<void> {
  form.shadowRoot!.querySelector<HTMLButtonElement>(selector)!.click();
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
  await form.updateComplete;
}

const send: Play = async ({ canvasElement }) => {
  await fillIn(elementIn(canvasElement));
  await press(elementIn(canvasElement));
};

const sent = (answer: Answer): Story => ({ render: () => shown(propose(answer)), play: send });

/** As ASTC’s feed has it. */
export const Default: Story = {};

/** In two languages, with what the association gives in return. */
export const Whole: Story = { render: () => shown() };

/** Half ticked, two steps: what is missing goes along as a note. */
export const Begun: Story = {
  ...Whole,
  async play({ canvasElement }) {
    await fillIn(elementIn(canvasElement));
    await press(elementIn(canvasElement), '.add-step');
  },
};

/** Sent without an answer: a summary that takes the focus, and the same words beside each field. */
export const Errors: Story = {
  ...Whole,
  async play({ canvasElement }) {
    const form = elementIn(canvasElement);
    await form.updateComplete;
    form.shadowRoot!.querySelector<HTMLInputElement>('[name="timeline/0/when"]')!.value = 'Spring';
    await press(form);
  },
};

/** A question about the address, not a hindrance. */
export const LikelyTypo: Story = { ...Whole, play: ({ canvasElement }) => fillIn(elementIn(canvasElement), 'ana@gmial.com') };

/** A second press does nothing. */
export const Sending: Story = sent('never');

/** The first of four outcomes: what happens next, and the address that was given. */
export const Confirmed: Story = sent('confirm');

/** The second: the receiver answered something that cannot be read. What was typed is kept out of sight. */
export const SentUnconfirmed: Story = sent('unreadable');

/** The third: what the receiver says is beside the field that it is about. */
export const Rejected: Story = sent('reject');

/** Refused as a whole: another way at once. */
export const RejectedAsAWhole: Story = sent('refuse');

/** The fourth: nobody knows, and the words say so. */
export const Unknown: Story = sent('break');

/** By e-mail only, with the document to fill in. */
export const ByDocument: Story = { render: () => shown(propose('confirm', { form: undefined })) };

/** As CASC’s feed has it: by e-mail. */
export const ByEmail: Story = { args: { src: '/feeds/casc.cop-feed.json' } };

/** No proposals are taken at the moment. */
export const Closed: Story = { render: () => shown(propose('confirm', { status: 'closed' })) };

/** The feed says nothing of proposals. */
export const Unsaid: Story = { render: () => withFeedState(ready({ ...proposalFeed(), propose: undefined }), element()) };

export const Loading: Story = { render: () => withFeedState(loading, element()) };

/** What the page has put inside stays until there is something better. */
export const FallbackChildren: Story = {
  render: () => withFeedState(loading, element(html`<p><a href="mailto:communities@association.example">Write to us</a></p>`)),
};

export const Failed: Story = { render: () => withFeedState(failed, element()) };

/** The last good copy, with its date. */
export const Stale: Story = { render: () => withFeedState(stale(proposalFeed()), element()) };

/** The page does not allow the form’s receiver: the console tells the web team. */
export const FailedOrigin: Story = {
  tags,
  render: () =>
    withFeedState(
      ready(proposalFeed()),
      html`<cop-proposal-form allowed-origins="https://museum.example"><p>Write to us to propose a community.</p></cop-proposal-form>`,
    ),
};

export const French: Story = { ...Whole, globals: { language: 'fr-CA' } };

export const FrenchErrors: Story = { ...Errors, globals: { language: 'fr-CA' } };

export const FrenchConfirmed: Story = { ...Confirmed, globals: { language: 'fr-CA' } };

export const FrenchByDocument: Story = { ...ByDocument, globals: { language: 'fr-CA' } };

export const Dark: Story = { ...Begun, globals: { theme: 'dark' } };

export const DarkErrors: Story = { ...Errors, globals: { theme: 'dark' } };

export const Narrow: Story = { ...Begun, globals: { width: 'sliver', language: 'fr-CA' } };

export const NarrowErrors: Story = { ...Errors, globals: { width: 'sliver', language: 'fr-CA' } };
