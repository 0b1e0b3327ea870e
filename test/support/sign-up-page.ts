import { html, waitUntil } from '@open-wc/testing';
import type { CopSignupForm } from '../../src/elements/cop-signup-form/cop-signup-form.ts';
import '../../src/elements/cop-signup-form/define.ts';
import type { FeedElement } from '../../src/elements/internal/feed-element.ts';
import { readyState, type TestFeedSource, testNow, withFeed } from './feeds.ts';
import { seen } from './seen.ts';

const sender = {
  name: { en: 'Science Association', fr: 'Association des sciences' },
  onBehalfOf: 'Its members',
  postalAddress: '1 Museum Street, Ottawa',
  contact: 'hello@association.example',
};

/** A form as feeds write it, with three fields and a required consent. */
export const wireForm = (changes: object = {}) => ({
  action: 'https://association.example/v1/signups',
  fields: [
    { name: 'name', label: { en: 'Your name', fr: 'Votre nom' }, type: 'text', required: true },
    { name: 'email', label: { en: 'Work e-mail', fr: 'Courriel professionnel' }, type: 'email', required: true },
    { name: 'why', label: { en: 'Why?', fr: 'Pourquoi?' }, type: 'textarea', help: { en: 'In your own words.', fr: 'Dans vos mots.' } },
  ],
  consents: [{ purpose: 'invitations', text: { en: 'Invite me', fr: 'Invitez-moi' }, required: true, sender }],
  privacyNote: { en: 'We use your details to invite you.', fr: 'Vos renseignements servent à vous inviter.' },
  privacyUrl: 'https://association.example/privacy',
  success: { en: 'The first meeting is on Tuesday.', fr: 'La première rencontre a lieu mardi.' },
  doubleOptIn: true,
  ...changes,
});

/** A community as feeds write it, joined by `form`. */
export const wireCommunity = (form: object = wireForm(), changes: object = {}) => ({
  id: 'makers',
  name: { en: 'Makers', fr: 'Bricolage' },
  eligibility: { openTo: 'members', summary: { en: 'Open to members.', fr: 'Ouverte aux membres.' } },
  join: [{ kind: 'form', form }],
  ...changes,
});

/** A form in a page, as a visitor has it before them. */
export class SignUpPage<Shown extends FeedElement = CopSignupForm> {
  constructor(
    readonly element: Shown,
    /** What is around it, with a language of its own if a test gives it one. */
    readonly wrapper: HTMLElement,
    readonly source: TestFeedSource,
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** All that is to be seen. */
  get text(): string {
    return seen(this.root);
  }

  get title(): string {
    return seen(this.root.querySelector('.title')!);
  }

  get form(): HTMLFormElement | null {
    return this.root.querySelector('form');
  }

  /** The summary of errors, or what is in doubt. */
  get trouble(): HTMLElement | null {
    return this.root.querySelector('.trouble');
  }

  get troubleText(): string {
    return [...(this.trouble?.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li') ?? [])].map(seen).join(' ');
  }

  get button(): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>('button.primary')!;
  }

  /** What is heard without being looked for. */
  get announcement(): string {
    return this.root.querySelector('.visually-hidden[role=status]')!.textContent.trim();
  }

  /** The controls called `name`, as FormData calls them. */
  controls(name: string): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  }

  control(name: string): HTMLInputElement {
    return this.controls(name)[0]!;
  }

  /** What is said beside the control called `name`. */
  error(name: string): string {
    const field = this.control(name).closest('.field')!.querySelector('.error');
    return field ? seen(field) : '';
  }

  /** Types in a control and leaves it, or ticks it. */
  async fill(name: string, value: string): Promise<void> {
    const control = this.controls(name).find((each) => each.type !== 'radio' || each.value === value)!;
    control.focus();
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = value !== '';
    else control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Fills in what {@link wireForm} requires. */
  async fillAll(email = 'ana@museum.example'): Promise<void> {
    await this.fill('email', email);
    await this.fill('name', 'Ana');
    await this.fill('consents/invitations', 'yes');
  }

  async submit(): Promise<void> {
    this.button.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** Sends what is filled in, and waits for what becomes of it. */
  async send(): Promise<void> {
    await this.submit();
    await this.answered();
  }

  async answered(): Promise<void> {
    await waitUntil(() => this.root.querySelector('.confirmation, .trouble') !== null, 'the form says nothing', {
      timeout: 8000,
      interval: 10,
    });
    await this.element.updateComplete;
  }
}

/** Puts a form into the page. Its feed has the communities of `communities`; by default it joins the first of them. */
export async function signUpPage(
  communities: readonly object[] = [wireCommunity()],
  { content = html``, feed = {}, ...attributes }: { content?: unknown; feed?: object; community?: string; 'allowed-origins'?: string } = {},
): Promise<SignUpPage> {
  const state = readyState({ communities, ...feed });
  const { wrapper, element, source } = await withFeed<CopSignupForm>(
    state,
    html`<cop-signup-form
      now=${testNow}
      community=${attributes.community ?? (communities[0] as { id: string } | undefined)?.id ?? ''}
      allowed-origins=${attributes['allowed-origins'] ?? ''}
      >${content}</cop-signup-form
    >`,
  );
  return new SignUpPage(element, wrapper, source);
}
