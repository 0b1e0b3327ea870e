import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { CopSignupForm } from '../src/elements/cop-signup-form/cop-signup-form.ts';
import { answered } from './support/answers.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';
import { type Answer, community, feedOf, form, longForm } from './support/sign-up-feed.ts';

const signUp = (content: unknown = ''): TemplateResult => html`<cop-signup-form community="exhibits">${content}</cop-signup-form>`;
const shown = (...communities: object[]): HTMLElement => withFeedState(ready(feedOf(...communities)), signUp());

const meta: Meta<CopSignupForm> = {
  title: 'Elements/cop-signup-form',
  component: 'cop-signup-form',
  decorators: [answered],
  args: { src: '/feeds/casc.cop-feed.json', community: 'science-connection', allowedOrigins: '' },
  render: ({ src, community: id, allowedOrigins }) =>
    html`<cop-signup-form src=${src} community=${id} allowed-origins=${allowedOrigins}></cop-signup-form>`,
};

export default meta;
type Story = StoryObj<CopSignupForm>;
/** The console of the page of documentation stays free of what these tell the web team. */
const tags = ['!autodocs'];
type Play = NonNullable<Story['play']>;

const elementIn = (canvas: HTMLElement): CopSignupForm => canvas.querySelector('cop-signup-form')!;

/** What `selector` finds in the element, once it is there: the form is loaded late, and answers come when they come. */
async function appears<E extends HTMLElement>({ shadowRoot }: CopSignupForm, selector: string): Promise<E> {
  for (;;) {
    const found = shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Fills in what is required, as a visitor would. */
async function fillIn(element: CopSignupForm, email = 'ana@museum.example'): Promise<void> {
  const answers = { email, name: 'Ana Lima', 'consents/meeting-invitations': 'yes' };
  for (const [name, value] of Object.entries(answers)) {
    const input = await appears<HTMLInputElement>(element, `[name="${name}"]`);
    if (input.type === 'checkbox') input.checked = true;
    else input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Presses the last of the buttons that send, and waits until something has come of it. */
async function press(element: CopSignupForm, selector = 'button.primary'): Promise<void> {
  (await appears(element, selector)).click();
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const sendEmpty: Play = async ({ canvasElement }) => {
  await press(elementIn(canvasElement));
};

const send: Play = async ({ canvasElement }) => {
  await fillIn(elementIn(canvasElement));
  await press(elementIn(canvasElement));
};

const sent = (answer: Answer): Story => ({ render: () => shown(community({ form: form(answer) })), play: send });

/** As CASC’s feed has it. */
export const Default: Story = {};

/** Every kind of question. Who may join and how data is used come first, the boxes for consent last. */
export const EveryField: Story = { render: () => shown(community({ form: longForm })) };

/** Sent without an answer: a summary that takes the focus, and the same words beside each field. */
export const Errors: Story = { ...EveryField, play: sendEmpty };

/** A question about the address, not a hindrance. */
export const LikelyTypo: Story = {
  render: () => shown(community({ form: form('confirm') })),
  play: ({ canvasElement }) => fillIn(elementIn(canvasElement), 'ana@gmial.com'),
};

/** A second press does nothing. */
export const Sending: Story = sent('never');

/** The first of four outcomes: what happens next, and the address that it was sent to. */
export const Confirmed: Story = sent('confirm');

/** The second: the receiver answered something that cannot be read. What was typed is kept out of sight. */
export const SentUnconfirmed: Story = sent('unreadable');

/** The third: what the receiver says is beside the field that it is about. */
export const Rejected: Story = sent('reject');

/** Refused as a whole: another way at once. */
export const RejectedAsAWhole: Story = sent('refuse');

/** The fourth: nobody knows, and the words say so. */
export const Unknown: Story = sent('break');

/** After two failures the form shows another way. */
export const UnknownTwice: Story = {
  render: () => shown(community({ form: form('break') })),
  async play(context) {
    await send(context);
    await press(elementIn(context.canvasElement), '.again');
  },
};

/** Refused for a while, with the time to wait. */
export const TooMany: Story = sent('busy');

const inFormat = (format: string, answer: Answer, changes: object = {}): Story => ({
  render: () => shown(community({ form: form(answer, { format, ...changes }) })),
  play: send,
});

/** `form`: Formspree names the field. */
export const Formspree: Story = inFormat('form', 'formspree');

/** `form`: Kit wants to see for itself that a person asks, which no other page can do for it: another way at once. */
export const Kit: Story = inFormat('form', 'kit');

/** `multipart`: Contact Form 7 says no with a status of 200. */
export const ContactForm7: Story = inFormat('multipart', 'contact-form-7');

/** `hubspot`: an error of HubSpot’s in our words. */
export const HubSpot: Story = inFormat('hubspot', 'hubspot');

/** `google-form`: nobody can read the answer; the form’s own page stands beside it. */
export const GoogleForm: Story = inFormat('google-form', 'confirm', { fallback: undefined });

export const GoogleFormBefore: Story = { ...GoogleForm, play: () => undefined };

/** Puts `value` in the place of what `owner` has under `name`. @returns a function that puts it back. */
function replace<T extends object>(owner: T, name: keyof T, value: unknown): () => void {
  const real = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  return () => void Object.defineProperty(owner, name, real);
}

/** What browsers do to a form that is sent to a new tab, without one. */
const inTab =
  (open: () => object | null): Play =>
  async (context) => {
    const undo = [replace(window, 'open', open), replace(HTMLFormElement.prototype, 'submit', () => undefined)];
    await send(context);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await elementIn(context.canvasElement).updateComplete;
    undo.forEach((put) => put());
  };

/** `native-post`: the button says that a new tab opens. */
export const NativePost: Story = { render: () => shown(community({ form: form('confirm', { format: 'native-post' }) })) };

/** The visitor goes on in the new tab. */
export const NativePostSent: Story = { ...NativePost, play: inTab(() => ({ close: () => undefined })) };

/** The browser has not opened it: nothing was sent, and the words say so. */
export const NativePostWithoutTab: Story = { ...NativePost, play: inTab(() => null) };

/** The browser has no connection: nothing was sent. */
export const Offline: Story = {
  render: () => shown(community({ form: form('break') })),
  async play(context) {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    await send(context);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await elementIn(context.canvasElement).updateComplete;
    Reflect.deleteProperty(navigator, 'onLine');
  },
};

/** Ways that are no form, each as the community’s own page shows it too. */
export const OtherWays: Story = {
  render: () =>
    shown(
      community(
        {},
        {
          join: [
            { kind: 'email', email: 'join@association.example', subject: 'Exhibits' },
            {
              kind: 'platform',
              platform: {
                name: 'Agora',
                url: 'https://agora.example/',
                accountRequired: true,
                guide: { name: 'How to join', kind: 'document', url: 'https://agora.example/guide.pdf', size: '1 MB', access: 'public' },
              },
              steps: ['Sign in', 'Open “Groups”', 'Choose “Join”'],
              gives: ['Discussions', 'The library'],
            },
            { kind: 'mailingList', url: 'https://lists.example/exhibits', status: 'waitlist' },
            { kind: 'calendar', url: 'https://association.example/exhibits.ics' },
            { kind: 'link', url: 'https://association.example/join', opens: '2027-01-05' },
            { kind: 'inPerson', instructions: 'Come along on a Tuesday.' },
            { kind: 'automatic', audience: 'recipients of a grant' },
          ],
        },
      ),
    ),
};

export const FrenchOtherWays: Story = { ...OtherWays, globals: { language: 'fr-CA' } };

export const NarrowOtherWays: Story = { ...OtherWays, globals: { width: 'sliver' } };

export const WaitingList: Story = {
  render: () => shown(community({ form: form('confirm'), status: 'waitlist', closes: '2027-01-31' })),
};

export const Closed: Story = { render: () => shown(community({ form: form('confirm'), closes: '2026-11-15' })) };

export const ComingSoon: Story = { render: () => shown(community({ form: form('confirm'), opens: '2027-01-05' })) };

/** No form to fill in: the way that there is. */
export const ByEmail: Story = { args: { community: 'national-environmental-learning-leaders' } };

export const NoWay: Story = { render: () => shown(community({}, { join: [] })) };

/** One form for the communities that share it, one of its own for the one that has another receiver. */
export const Several: Story = {
  render: () => {
    const shared = { form: form('confirm') };
    const communities = [
      community(shared),
      community(shared, { id: 'research', name: { en: 'Research', fr: 'Recherche' } }),
      community({ form: form('confirm', { fields: longForm.fields.slice(1, 3) }) }, { id: 'nation', name: 'Ji-misawaabandaaming' }),
    ];
    return withFeedState(ready(feedOf(...communities)), html`<cop-signup-form community="exhibits research nation"></cop-signup-form>`);
  },
};

export const Loading: Story = { render: () => withFeedState(loading, signUp()) };

/** What the page has put inside stays until there is something better. */
export const FallbackChildren: Story = {
  render: () =>
    withFeedState(loading, signUp(html`<p><a href="https://association.example/join">Sign up on the association’s site</a></p>`)),
};

export const Failed: Story = { render: () => withFeedState(failed, signUp()) };

/** The feed cannot be reached; one can still sign up. */
export const Stale: Story = { render: () => withFeedState(stale(feedOf(community({ form: form('confirm') }))), signUp()) };

/** The page does not allow the form’s receiver, and keeps to its own children. The console tells the web team. */
export const FailedOrigin: Story = {
  tags,
  render: () =>
    withFeedState(
      ready(feedOf(community({ form: form('confirm') }))),
      html`<cop-signup-form community="exhibits" allowed-origins="https://museum.example">
        <p>Write to our education team to join.</p>
      </cop-signup-form>`,
    ),
};

/** The feed has no such community. */
export const FailedCommunity: Story = { tags, render: () => shown(community({ form: form('confirm') }, { id: 'another' })) };

export const French: Story = { ...EveryField, globals: { language: 'fr-CA' } };

export const FrenchErrors: Story = { ...Errors, globals: { language: 'fr-CA' } };

export const FrenchConfirmed: Story = { ...Confirmed, globals: { language: 'fr-CA' } };

export const Dark: Story = { ...EveryField, globals: { theme: 'dark' } };

export const DarkErrors: Story = { ...Errors, globals: { theme: 'dark' } };

export const Narrow: Story = { ...EveryField, globals: { width: 'sliver', language: 'fr-CA' } };

export const NarrowErrors: Story = { ...Errors, globals: { width: 'sliver', language: 'fr-CA' } };

/** A name of ninety characters, in the title and on the button. */
export const LongName: Story = {
  render: () =>
    shown(
      community(
        { form: form('confirm') },
        { name: 'Small museums of the north and of the very far north that share one curator between them' },
      ),
    ),
  globals: { width: 'narrow' },
};
