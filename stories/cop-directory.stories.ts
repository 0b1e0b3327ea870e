import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { CopDirectory } from '../src/elements/cop-directory/cop-directory.ts';
import { empty, lives, longNames, thousand, waysOfJoining } from './support/community-feed.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';
import { visitorZone } from './support/visitor-zone.ts';

const fallback = html`<p><a href="https://association.example/communities">See the communities on the association’s site</a></p>`;
const directory = (content: TemplateResult | typeof nothing = nothing): TemplateResult => html`<cop-directory>${content}</cop-directory>`;

const meta: Meta<CopDirectory> = {
  title: 'Elements/cop-directory',
  component: 'cop-directory',
  args: { src: '/feeds/casc.cop-feed.json', layout: 'cards', sort: 'feed' },
  argTypes: {
    layout: { control: 'inline-radio', options: ['cards', 'list'] },
    sort: { control: 'inline-radio', options: ['feed', 'name', 'next'] },
  },
  render: ({ src, layout, sort }) => html`<cop-directory src=${src} layout=${layout} sort=${sort}></cop-directory>`,
};

export default meta;
type Story = StoryObj<CopDirectory>;
type Play = NonNullable<Story['play']>;

/** The directory of a story, its cards and their dates there. */
async function drawn(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = canvas.querySelector('cop-directory')!;
  const root = element.shadowRoot!;
  for (let wait = 0; wait < 100 && (!root.querySelector('.card') || root.querySelector('.skeleton')); wait++) {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return root;
}

const searchFor =
  (words: string): Play =>
  async ({ canvasElement }) => {
    const root = await drawn(canvasElement);
    const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    await drawn(canvasElement);
  };

/** Opens the menu at `menu`, waits for what is in it, and chooses its box at `box`. */
const choose =
  (menu: number, box: number): Play =>
  async ({ canvasElement }) => {
    const root = await drawn(canvasElement);
    const details = root.querySelectorAll<HTMLDetailsElement>('.facet')[menu]!;
    details.open = true;
    for (let wait = 0; wait < 250 && !details.querySelector('label'); wait++) await new Promise((resolve) => setTimeout(resolve, 20));
    details.querySelectorAll<HTMLInputElement>('label input')[box]!.click();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await drawn(canvasElement);
  };

const openCard =
  (index: number): Play =>
  async ({ canvasElement }) => {
    const root = await drawn(canvasElement);
    root.querySelectorAll<HTMLButtonElement>('.toggle')[index]!.click();
    await drawn(canvasElement);
  };

/** Eight communities: some with dates, most with a rhythm only, one that has finished. */
export const Default: Story = {};

/** The visitor's time first, the organizer's beside it where the clocks differ. */
export const OtherZone: Story = { globals: { timeZone: 'Europe/London' } };

/** The page leaves the zone to the visitor, who can change it. */
export const VisitorsZone: Story = { decorators: [visitorZone] };

/** Eighteen communities without any dates. */
export const WithoutDates: Story = { args: { src: '/feeds/astc.cop-feed.json' } };

/** Of several associations each card says whose it is, and the association is a filter. */
export const SeveralAssociations: Story = { args: { src: '/feeds/partner-museum.cop-feed.json' } };

/** A short list needs neither search nor filters. */
export const Few: Story = { args: { src: '/feeds/cscce.cop-feed.json' } };

/** A feed that holds a name and nothing else. */
export const Minimal: Story = { args: { src: '/feeds/minimal.cop-feed.json' } };

export const List: Story = { args: { layout: 'list' } };

export const SortedByNextMeeting: Story = { args: { sort: 'next' } };

/** A card opens in place to the whole community. */
export const Open: Story = { play: openCard(0) };

export const OpenInList: Story = { args: { layout: 'list' }, play: openCard(0) };

/** What people type is found in names first, then in topics and summaries, in both languages. */
export const Searching: Story = { args: { src: '/feeds/astc.cop-feed.json' }, play: searchFor('stem') };

/** A menu is a native disclosure over a list of boxes; each says what it would leave. */
export const Filtering: Story = { args: { src: '/feeds/astc.cop-feed.json' }, play: choose(0, 1) };

/** Meeting times are seen from the visitor's working hours; communities without any are counted, not lost. */
export const InWorkingHours: Story = { play: choose(3, 0) };

/** Where nothing is spelled so, what comes near. */
export const Misspelled: Story = { args: { src: '/feeds/astc.cop-feed.json' }, play: searchFor('planetarum') };

/** A sentence, what may have been meant, a way back, and somebody to ask. */
export const NothingMatches: Story = { play: searchFor('solar power') };

/** Every way of joining, and joining that is not open. */
export const WaysOfJoining: Story = { render: () => withFeedState(ready(waysOfJoining), directory()) };

/** New, an idea, starting up, resting, finished; and dates that cannot be read. */
export const Lives: Story = { render: () => withFeedState(ready(lives), directory()) };

export const LongNames: Story = { render: () => withFeedState(ready(longNames), directory()) };

/** As many as a feed may hold: the first cards, and more at a time. */
export const Thousand: Story = { render: () => withFeedState(ready(thousand), directory()) };

export const Empty: Story = { render: () => withFeedState(ready(empty), directory()) };

/** Cards keep their place while the feed is on its way. */
export const Loading: Story = { render: () => withFeedState(loading, directory()) };

/** What the page has put inside stays until there is something better. */
export const LoadingWithFallback: Story = { render: () => withFeedState(loading, directory(fallback)) };

/** The feed cannot be refreshed: its last good copy, and from when it is. */
export const Stale: Story = { render: () => withFeedState(stale(lives), directory()) };

/** One sentence, and what the page has put inside. */
export const Failed: Story = { render: () => withFeedState(failed, directory(fallback)) };

export const French: Story = { globals: { language: 'fr-CA', timeZone: 'Europe/London' } };

export const FrenchLongNames: Story = { ...LongNames, globals: { language: 'fr-CA' } };

export const Dark: Story = { globals: { theme: 'dark', timeZone: 'Europe/London' } };

export const DarkOpen: Story = { globals: { theme: 'dark' }, play: openCard(1) };

export const Narrow: Story = { globals: { width: 'narrow', timeZone: 'Europe/London' } };

export const NarrowOpen: Story = { globals: { width: 'narrow' }, play: openCard(0) };

export const NarrowFrench: Story = { ...LongNames, globals: { width: 'sliver', language: 'fr-CA' } };
