import { html } from '@open-wc/testing';
import type { CopProposalForm } from '../../src/elements/cop-proposal-form/cop-proposal-form.ts';
import '../../src/elements/cop-proposal-form/define.ts';
import { readyState, testNow, withFeed } from './feeds.ts';
import { SignUpPage } from './sign-up-page.ts';

const sender = {
  name: { en: 'Science Association', fr: 'Association des sciences' },
  postalAddress: '1 Museum Street, Ottawa',
  contact: 'hello@association.example',
};

/** A form for proposals as feeds write it: one question beside those of every proposal, and a consent. */
export const wireProposalForm = (changes: object = {}) => ({
  action: 'https://association.example/v1/proposals',
  fields: [
    { name: 'email', label: { en: 'Work e-mail', fr: 'Courriel professionnel' }, type: 'email', required: true },
    { name: 'sponsor', label: { en: 'Sponsor', fr: 'Parrain' }, type: 'text' },
  ],
  consents: [{ purpose: 'calls', text: { en: 'Tell me about calls', fr: 'Avisez-moi des appels' }, sender }],
  privacyNote: { en: 'We use your details to answer you.', fr: 'Vos renseignements servent à vous répondre.' },
  privacyUrl: 'https://association.example/privacy',
  ...changes,
});

/** How communities are started, as feeds write it. */
export const wirePropose = (changes: object = {}) => ({
  summary: { en: 'Have an idea? Propose it.', fr: 'Une idée? Proposez-la.' },
  requirements: [
    { text: { en: 'You are a member', fr: 'Vous êtes membre' }, strength: 'must' },
    { text: { en: 'There is a plan', fr: 'Il y a un plan' }, strength: 'should', examples: ['Calls', 'Webinars'] },
  ],
  steps: ['Read', 'Write'],
  template: { name: 'Proposal form', url: 'https://association.example/form.pdf', kind: 'template', size: '208 KB' },
  contact: { name: 'Sam Roy', email: 'sam@association.example' },
  form: wireProposalForm(),
  ...changes,
});

/** A feed with that, and with what the association gives. */
export const proposalFeed = (propose: object | undefined = wirePropose(), changes: object = {}) =>
  readyState({
    communities: [],
    propose,
    support: { heading: { en: 'How we help', fr: 'Notre aide' }, items: [{ en: 'A liaison', fr: 'Une personne-ressource' }] },
    ...changes,
  });

/** A form for proposals in a page, as a visitor has it before them. */
export class ProposalPage extends SignUpPage<CopProposalForm> {
  /** The rows of the timeline. */
  get steps(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.steps > li')];
  }

  get addButton(): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>('.add-step')!;
  }

  removeButton(index: number): HTMLButtonElement {
    return this.steps[index]!.querySelector('button')!;
  }

  /** One input of the step at `index`. */
  step(index: number, part: 'what' | 'when'): HTMLInputElement {
    return this.steps[index]!.querySelector<HTMLInputElement>(`[name$="/${part}"]`)!;
  }

  async drawn(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** Fills in what is required. */
  override async fillAll(email = 'ana@museum.example'): Promise<void> {
    await this.fill('domain', 'Dark skies');
    await this.fill('audience', 'Planetariums');
    await this.fill('name', 'Ana');
    await this.fill('email', email);
  }
}

/** Puts a form for proposals into the page. */
export async function proposalPage(
  state = proposalFeed(),
  { content = html``, allowedOrigins = '' }: { content?: unknown; allowedOrigins?: string } = {},
): Promise<ProposalPage> {
  const { wrapper, element, source } = await withFeed<CopProposalForm>(
    state,
    html`<cop-proposal-form now=${testNow} allowed-origins=${allowedOrigins}>${content}</cop-proposal-form>`,
  );
  await element.updateComplete;
  return new ProposalPage(element, wrapper, source);
}
