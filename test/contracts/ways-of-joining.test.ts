import { expect, html } from '@open-wc/testing';
import type { CopCommunity } from '../../src/elements/cop-community/cop-community.ts';
import '../../src/elements/cop-community/define.ts';
import { DirectoryPage } from '../support/directory-page.ts';
import { testNow, withFeed } from '../support/feeds.ts';
import { seen } from '../support/seen.ts';

const statuses = ['open', 'waitlist', 'comingSoon', 'closed'] as const;
type Status = (typeof statuses)[number];

/** Each way of joining as feeds write it. */
const ways = {
  form: { form: { action: 'https://a.example/form', fields: [{ name: 'email', label: 'E-mail', type: 'email' }] } },
  link: { url: 'https://a.example/join' },
  email: { email: 'join@a.example' },
  platform: {
    url: 'https://agora.example/',
    platform: { name: 'Agora', accountRequired: true },
    steps: [{ en: 'Sign in', fr: 'Connexion' }],
  },
  mailingList: { url: 'https://a.example/list' },
  calendar: { url: 'https://a.example/makers.ics' },
  inPerson: {},
  automatic: {},
};
type Kind = keyof typeof ways;

/** Where pressing leads; a form opens in the page. */
const targets: Readonly<Record<Kind, string | undefined>> = {
  form: 'button',
  link: 'https://a.example/join',
  email: 'mailto:join@a.example',
  platform: 'https://agora.example/',
  mailingList: 'https://a.example/list',
  calendar: 'webcal://a.example/makers.ics',
  inPerson: undefined,
  automatic: undefined,
};

interface Words {
  readonly control: Readonly<Record<Kind, string>>;
  /** What follows the control. */
  readonly more: Partial<Record<Kind, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly joinWaitlist: string;
  /** What a card with nothing to press has instead. */
  readonly open: string;
}

const words: Readonly<Record<string, Words>> = {
  'en-CA': {
    control: {
      form: 'Join Makers',
      link: 'Join on the association’s site',
      email: 'Join by e-mail',
      platform: 'Join on Agora',
      mailingList: 'Join the mailing list',
      calendar: 'Subscribe to the calendar',
      inPerson: 'Join in person',
      automatic: 'Taking part is automatic',
    },
    more: {
      email: 'join@a.example Copy the address',
      calendar: 'https://a.example/makers.ics Copy the address',
      platform: 'You need an account on Agora. Steps Sign in',
    },
    status: { open: '', waitlist: 'Waiting list', comingSoon: 'Opens soon', closed: 'Closed to new members' },
    joinWaitlist: 'Join the waiting list',
    open: 'More',
  },
  'fr-CA': {
    control: {
      form: 'Se joindre à Makers',
      link: 'S’inscrire sur le site de l’association',
      email: 'S’inscrire par courriel',
      platform: 'S’inscrire sur Agora',
      mailingList: 'S’abonner à la liste de diffusion',
      calendar: 'S’abonner au calendrier',
      inPerson: 'Participer en personne',
      automatic: 'La participation est automatique',
    },
    more: {
      email: 'join@a.example Copier l’adresse',
      calendar: 'https://a.example/makers.ics Copier l’adresse',
      platform: 'Il vous faut un compte sur Agora. Étapes Connexion',
    },
    status: { open: '', waitlist: 'Liste d’attente', comingSoon: 'Inscription bientôt ouverte', closed: 'Inscription fermée' },
    joinWaitlist: 'S’inscrire à la liste d’attente',
    open: 'Plus',
  },
};

/** What a visitor reads of a way and of the card of its community, and where the control of both leads. */
function expected(kind: Kind, status: Status, { control, more, status: says, joinWaitlist, open }: Words) {
  const target = targets[kind];
  // One may write an e-mail about what is not open yet.
  const isShut = status === 'closed' || (status === 'comingSoon' && kind !== 'email');
  const isPressed = target !== undefined && !isShut;
  const label = isPressed && status === 'waitlist' ? joinWaitlist : control[kind];
  const way = isShut ? says[status] : [says[status], label, more[kind]].filter(Boolean).join(' ');
  return {
    way,
    leads: isPressed ? target : undefined,
    line: says[status] || (isPressed ? '' : label),
    action: isPressed ? label : open,
  };
}

const communities = Object.entries(ways).flatMap(([kind, members]) =>
  statuses.map((status) => ({ id: `${kind}-${status}`.toLowerCase(), name: 'Makers', join: [{ kind, status, ...members }] })),
);

/** Where the control in `root` leads: an address, or `button`. */
function leadsTo(root: Element): string | undefined {
  const control = root.querySelector('[part=join]');
  return control?.getAttribute('href') ?? control?.localName;
}

/** The words of `part` as they are read, one space between what stands apart. */
const read = (part: Element): string => seen(part).replaceAll(/\.(?=\S)(?=[A-ZÉ])/g, '. ');

for (const [lang, said] of Object.entries(words)) {
  describe(`every way of joining in every state, in ${lang}`, () => {
    let cards: readonly HTMLElement[];
    before(async () => {
      const directory = html`<cop-directory lang=${lang} now=${testNow} time-zone="America/Toronto"></cop-directory>`;
      cards = (await DirectoryPage.open({ communities }, directory)).cards;
    });

    for (const [index, { id, join }] of communities.entries()) {
      const [{ kind, status }] = join as [{ kind: Kind; status: Status }];
      it(`${kind}, ${status}`, async () => {
        const { element } = await withFeed<CopCommunity>(
          { communities },
          html`<cop-community community=${id} lang=${lang} now=${testNow} time-zone="America/Toronto"></cop-community>`,
        );
        const way = element.shadowRoot!.querySelector('.way')!;
        const card = cards[index]!;
        const action = card.querySelector('.action')!;
        expect({
          way: read(way),
          leads: leadsTo(way),
          line: seen(card.querySelector('.eligibility')!),
          action: seen(action),
        }).to.deep.equal(expected(kind, status, said));
        expect(leadsTo(action)).to.equal(leadsTo(way));
      });
    }
  });
}

describe('an address to write to', () => {
  const { clipboard } = navigator;
  afterEach(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));

  async function copied(writeText: (text: string) => Promise<void>) {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const { element } = await withFeed<CopCommunity>({ communities }, html`<cop-community community="email-open"></cop-community>`);
    const row = element.shadowRoot!.querySelector('.copy')!;
    row.querySelector('button')!.click();
    await Promise.resolve();
    await Promise.resolve();
    return { element, row };
  }

  it('is copied at a press, and says so', async () => {
    const texts: string[] = [];
    const { row, element } = await copied((text) => {
      texts.push(text);
      return Promise.resolve();
    });
    expect(texts).to.deep.equal(['join@a.example']);
    expect(seen(row.querySelector('[role=status]')!)).to.equal('Copied');
    await expect(element).to.be.accessible();
  });

  it('is selected where the browser does not let a page copy', async () => {
    const { row } = await copied(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
    expect(seen(row.querySelector('[role=status]')!)).to.equal('The address is selected: copy it from there.');
  });
});
