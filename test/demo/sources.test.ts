// What the published pages say that the project started from is in the pages that are made of widgets, as a visitor finds it: by
// role and words. One line a fact.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type RunningDemo, startDemo } from '../../demo/server/demo.ts';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';

type Role = 'heading' | 'link' | 'button' | 'textbox' | 'checkbox';
/** A role and its name, or words alone. */
type Fact = readonly [Role, string | RegExp] | string | RegExp;

interface Part {
  /** The card to open first, by its community's name. */
  readonly card?: string;
  readonly facts: readonly Fact[];
}

interface SourcePage {
  readonly title: string;
  readonly path: string;
  readonly parts: readonly Part[];
}

const pages: readonly SourcePage[] = [
  {
    title: 'CASC’s three communities',
    path: '/casc/',
    parts: [
      {
        facts: [
          ['heading', 'What is a community of practice?'],
          /share a concern, a set of problems or an interest, and who meet regularly/,
          'Every two months, on the second Tuesday at 2 p.m. Eastern Time, unless we say otherwise',
          'Open to CASC members, and to non-members who work in public engagement with science.',
          'Every month, on the third Tuesday at 3 p.m. Eastern Time',
          'Every month; dates to be confirmed',
          ['heading', 'What to expect'],
          'Learn from experts',
          'Meet professionals from across sectors',
          'Use a growing resource library',
          ['button', 'Join Science Connection'],
        ],
      },
      { card: 'Educators and Programmers', facts: [/\b2020\b/, ['button', /^Register/]] },
      { card: 'National Environmental Learning Leaders', facts: [/EECOM/] },
    ],
  },
  {
    title: 'CASC’s three communities, in French',
    path: '/casc/fr/',
    parts: [
      {
        facts: [
          ['heading', 'Qu’est-ce qu’une communauté de pratique?'],
          'Tous les deux mois, le deuxième mardi à 14 h, heure de l’Est, sauf avis contraire',
          'Ouverte aux membres de l’ACCS et aux non-membres œuvrant à l’engagement du public envers la science.',
          'Chaque mois, le troisième mardi à 15 h, heure de l’Est',
          'Chaque mois; dates à confirmer',
          'Apprendre d’experts',
          'Rencontrer des professionnels de plusieurs secteurs',
          'Consulter une bibliothèque de ressources en croissance',
        ],
      },
      { card: 'Éducation et programmation', facts: [/\b2020\b/] },
      { card: 'Leaders nationaux en apprentissage de l’environnement', facts: [/EECOM/] },
    ],
  },
  {
    title: 'CASC’s five communities',
    path: '/casc/members/',
    parts: [
      {
        facts: [
          'For colleagues in the CASC network who self-identify as First Nations, Inuit or Métis.',
          'Dr. Melanie Goodchild',
          /yarning sessions/,
          'Open to all CASC members and collaborators.',
          /Not sure which community suits you\?/,
          ['link', 'communities@casc.example'],
          ['heading', 'Land acknowledgement'],
          /^CASC’s office is in Robinson-Huron Treaty territory.*respectful collaboration\.$/s,
          '#1203-130 Albert St., Ottawa, ON K1P 5G4',
        ],
      },
      { card: 'Educators and Programmers', facts: [/e-mail list/i, /monthly meeting invitation/i, /shared resources/i] },
      { card: '2024 Solar Eclipse', facts: ['Once a month from October 2023 to April 2024, except March', /Finished/] },
      { card: 'Together Against Misinformation', facts: ['Recipients of the Together Against Misinformation microgrant'] },
      { card: 'GenAction', facts: ['Members taking part in GenAction', 'genaction@casc.example'] },
    ],
  },
  {
    title: 'CASC’s five communities, in French',
    path: '/casc/fr/membres/',
    parts: [
      {
        facts: [
          'Pour les collègues du réseau de l’ACCS qui s’auto-identifient comme membres des Premières Nations, Inuit ou Métis.',
          'Dr. Melanie Goodchild',
          'Ouverte à tous les membres et collaborateurs de l’ACCS.',
          /Vous hésitez entre deux communautés\?/,
          /^Le bureau de l’ACCS se trouve sur le territoire.*collaborations respectueuses\.$/s,
          '#1203-130 Albert St., Ottawa, ON K1P 5G4',
        ],
      },
      { card: 'Éclipse solaire de 2024', facts: ['Une fois par mois d’octobre 2023 à avril 2024, sauf en mars'] },
      { card: 'Ensemble contre la désinformation', facts: ['Bénéficiaires de la microsubvention Ensemble contre la désinformation'] },
      { card: 'GenAction', facts: ['Membres participant à GenAction'] },
    ],
  },
  {
    title: 'ASTC’s eighteen communities',
    path: '/astc/',
    parts: [
      {
        facts: [
          '18 communities',
          'Open to all ASTC members and other informal science education partners.',
          ...[
            'Advocates for Diversity',
            'Citizen Science',
            'Development Professionals',
            'Early Childhood',
            'Information Technology',
            'Making & Tinkering Spaces in Museums',
            'Membership Managers',
            'Museum Screens',
            'Network for Leaders of Interpreters, Facilitators and Explainers',
            'Public Engagement with Science',
            'Research & Evaluation',
            /Next Generation Science Standards/,
            'Small Museums',
            'STEM Afterschool',
            'Taking STEAM to TASC',
            'Visitor Services',
            'Volunteer Managers',
            'Youth Programs',
          ].map((name): Fact => ['heading', name]),
          ['heading', 'How ASTC supports communities'],
          /staff liaison/,
          /online calendar of events/,
          /member communications/,
          /market segments|member segments/i,
          /conference/i,
          /survey/,
          /ASTC Connect/,
          /strategy/,
          ['link', /How to join/i],
          /1 MB/,
          ['heading', 'Propose a community'],
          /primary contact is an ASTC member/,
          /specific issue or audience/,
          /engagement plan/,
          /legacy product/,
          ['link', /proposal form/i],
          /208 kB/i,
        ],
      },
    ],
  },
  {
    title: 'CAUCE’s handout',
    path: '/cauce/',
    parts: [
      {
        facts: [
          ['heading', 'What are communities of practice?'],
          'Members share a domain of interest',
          'Members take part in joint activities and discussions',
          'Members build a shared stock of resources',
          ['heading', 'How do they form and grow?'],
          ['heading', 'What do they offer?'],
          ['link', 'Professional Development references'],
          /Etienne Wenger/,
          '4:30–5:30 p.m.',
          'Grand Ballroom',
          /Mon/,
          '29',
          /CAUCE annual conference/,
        ],
      },
    ],
  },
  {
    title: 'CSCCE’s course',
    path: '/cscce/',
    parts: [
      {
        facts: [
          ['heading', 'Communities of Practice (CoP)'],
          /Eight weeks, two 90-minute sessions each week/i,
          'Scientific Community Engagement Fundamentals',
          'Content Design',
          /actively managing a community, collaboration or team/,
          'Draft',
          'Defining communities of practice and social learning spaces',
          'How communities develop and how yours might evolve',
          /knowledge-management plan/,
          'Cultivating Communities of Practice: A Guide to Managing Knowledge',
          'Lou Woodley',
          'Camille Santistevan',
          'Coming soon',
          /Worksheets, activities and assignments/,
          /cohort channel/i,
          /digital badge/i,
          /Attend at least 14 of 16 sessions; you may miss 2/,
          /Elective/,
          'Consulting on communities of practice',
          ['link', 'training@cscce.example'],
        ],
      },
    ],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'cop-sources-'));
let demo: RunningDemo;
let browser: Browser;

before(async () => {
  demo = await startDemo({ museumPort: 0, associationPort: 0, databaseUrl: `file:${join(folder, 'sign-ups.db')}` });
  browser = await chromium.launch({ executablePath: browserPaths().chromium!, args: [...chromiumFlags] });
});

after(async () => {
  await browser.close();
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Those that no visitor finds. */
async function missing(page: Page, facts: readonly Fact[]): Promise<string[]> {
  const found = await Promise.all(
    facts.map(async (fact) => {
      const locator =
        typeof fact === 'string' || fact instanceof RegExp ? page.getByText(fact) : page.getByRole(fact[0], { name: fact[1] });
      const isSeen = await locator
        .filter({ visible: true })
        .first()
        .waitFor({ timeout: 10_000 })
        .then(() => true)
        .catch(() => false);
      return isSeen ? [] : [String(fact)];
    }),
  );
  return found.flat();
}

describe('the pages that the project started from, made of widgets', () => {
  for (const { title, path, parts } of pages) {
    it(`lose nothing: ${title}`, async () => {
      const page = await browser.newPage({ timezoneId: 'America/Toronto', viewport: { width: 1100, height: 900 } });
      const problems: string[] = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      await page.clock.setFixedTime('2026-12-01T12:00:00Z');
      await page.goto(`${demo.association}${path}`);
      const lost: string[] = [];
      for (const { card, facts } of parts) {
        if (card) await page.locator('cop-directory').getByRole('button', { name: card, exact: true }).click();
        lost.push(...(await missing(page, facts)));
      }
      assert.deepEqual({ lost, problems }, { lost: [], problems: [] });
      await page.close();
    });
  }
});
