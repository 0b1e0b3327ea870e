import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CopFinder } from '../src/elements/cop-finder/cop-finder.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';
import { alike, choices, over } from './support/finder-feed.ts';

const fallback = html`<p><a href="https://association.example/communities">See the communities on the association’s site</a></p>`;

const meta: Meta<CopFinder> = {
  title: 'Elements/cop-finder',
  component: 'cop-finder',
  args: { src: '/feeds/casc.cop-feed.json' },
  render: ({ src }) => html`<cop-finder src=${src}></cop-finder>`,
};

export default meta;
type Story = StoryObj<CopFinder>;
type Play = NonNullable<Story['play']>;

/**
 * Answers the questions in turn.
 * @param answers for each question the values to choose; none skips it.
 */
const answer =
  (...answers: readonly (readonly string[])[]): Play =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CopFinder>('cop-finder')!;
    const root = element.shadowRoot!;
    for (const values of answers) {
      for (let wait = 0; wait < 100 && !root.querySelector('form'); wait++) await new Promise((resolve) => setTimeout(resolve, 20));
      for (const value of values) root.querySelector<HTMLInputElement>(`input[value='${value}']`)!.click();
      await element.updateComplete;
      root.querySelector<HTMLButtonElement>('[part=continue]')!.click();
      await element.updateComplete;
    }
  };

const of = (feed: object, play?: Play): Story => ({
  render: () => withFeedState(ready(feed), html`<cop-finder></cop-finder>`),
  ...(play && { play }),
});

/** The first question that the feed makes. */
export const Default: Story = {};

/** One answer is enough: the choice is large, and the way back is there. */
export const Member: Story = of(choices, answer(['outreach'], []));

/** The hours are those of the visitor. */
export const When: Story = {
  ...of(choices, answer([], [], [])),
  globals: { timeZone: 'Europe/London', language: 'fr-CA', width: 'narrow' },
};

/** Best first, each with its reasons. */
export const Results: Story = of(choices, answer(['outreach'], ['topic:climate'], ['members'], ['afternoon']));

export const ResultsFrenchNarrow: Story = { ...Results, globals: { language: 'fr-CA', width: 'narrow', theme: 'dark' } };

/** Several suit equally well, and that is said. */
export const Tie: Story = { args: { src: '/feeds/astc.cop-feed.json' }, play: answer(['education']) };

/** None says that it suits. */
export const NothingSuits: Story = of(
  {
    ...over,
    communities: [
      { id: 'systems', name: 'Systems', audienceRoles: ['it'], eligibility: { openTo: 'members' } },
      { id: 'ledgers', name: 'Ledgers', audienceRoles: ['finance'], eligibility: { openTo: 'anyone' } },
    ],
  },
  answer(['it'], ['nonMembers']),
);

/** Every question was skipped. */
export const NothingAnswered: Story = of(choices, answer([], [], [], []));

/** Nothing tells the communities apart. */
export const NoQuestions: Story = of(alike);

export const Empty: Story = of(over);

export const Loading: Story = { render: () => withFeedState(loading, html`<cop-finder></cop-finder>`) };

export const Stale: Story = { render: () => withFeedState(stale(choices), html`<cop-finder></cop-finder>`) };

export const Failed: Story = { render: () => withFeedState(failed, html`<cop-finder>${fallback}</cop-finder>`) };
