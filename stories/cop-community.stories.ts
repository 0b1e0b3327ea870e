import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { CopCommunity } from '../src/elements/cop-community/cop-community.ts';
import { lives, longNames, threeFacts, thirtyFacts, waysOfJoining } from './support/community-feed.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';
import { visitorZone } from './support/visitor-zone.ts';

const fallback = html`<p><a href="https://association.example/communities">See the community on the association’s site</a></p>`;
const one = (id: string, content: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<cop-community community=${id}>${content}</cop-community>`;

/** The communities called `ids`, one below another. */
const several = (feed: object, ...ids: string[]): HTMLElement =>
  withFeedState(
    ready(feed),
    html`${ids.map(
      (id) =>
        html`${one(id)}
          <hr />`,
    )}`,
  );

const meta: Meta<CopCommunity> = {
  title: 'Elements/cop-community',
  component: 'cop-community',
  args: { src: '/feeds/casc.cop-feed.json', community: 'science-connection' },
  render: ({ src, community }) => html`<cop-community src=${src} community=${community}></cop-community>`,
};

export default meta;
type Story = StoryObj<CopCommunity>;

/** Usual dates, one moved and one cancelled; a form to join by. */
export const Default: Story = {};

/** Both times where the clocks differ. */
export const OtherZone: Story = { globals: { timeZone: 'Asia/Kolkata' } };

/** The page leaves the zone to the visitor, who can change it. */
export const VisitorsZone: Story = { decorators: [visitorZone] };

/** Everything that a feed can say. */
export const ThirtyFacts: Story = { render: () => withFeedState(ready(thirtyFacts), one('making')) };

/** A name, a purpose, whom it is open to. */
export const ThreeFacts: Story = { render: () => withFeedState(ready(threeFacts), one('small')) };

/** A name. */
export const NameAlone: Story = { args: { src: '/feeds/minimal.cop-feed.json', community: 'makers' } };

/** What people are is said first, and never asked. */
export const Identity: Story = { args: { community: 'indigenous-practitioners' } };

/** A name in another language, with what it means. */
export const NameInAnotherLanguage: Story = { args: { community: 'ji-misawaabandaaming' } };

/** Required of some. */
export const Mandatory: Story = { args: { community: 'together-against-misinformation' } };

/** On a platform, in steps, with a guide and help. */
export const Platform: Story = { args: { src: '/feeds/astc.cop-feed.json', community: 'small-museums' } };

/** A series of the past whose usual dates were confirmed and moved. */
export const Cscce: Story = {
  render: () => html`<cop-community src="/feeds/cscce.cop-feed.json" now="2020-09-01T12:00:00Z"></cop-community>`,
  globals: { timeZone: 'Europe/London' },
};

/** A community that has finished keeps its memory. */
export const Finished: Story = { args: { community: 'solar-eclipse-2024' } };

/** An idea, starting up, resting; and dates that cannot be read. */
export const Lives: Story = { render: () => several(lives, 'proposed', 'forming', 'paused', 'unreadable') };

/** The form opens in place. */
export const FormOpen: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('cop-community')!;
    while (!element.shadowRoot!.querySelector('[part=joining]')) await new Promise((resolve) => setTimeout(resolve, 20));
    await element.openForm();
  },
};

export const WaysOfJoining: Story = {
  render: () =>
    several(waysOfJoining, 'email', 'platform', 'mailinglist', 'calendar', 'inperson', 'automatic', 'waitlist', 'soon', 'closed', 'none'),
};

export const LongName: Story = { render: () => withFeedState(ready(longNames), one('long')) };

/** A sentence for the visitor and somebody to ask; the console names the communities that the feed has. */
export const NotFound: Story = { args: { community: 'no-such-community' }, tags: ['!autodocs'] };

export const Loading: Story = { render: () => withFeedState(loading, one('making')) };

/** What the page has put inside stays until there is something better. */
export const LoadingWithFallback: Story = { render: () => withFeedState(loading, one('making', fallback)) };

/** The feed cannot be refreshed: its last good copy, and from when it is. */
export const Stale: Story = { render: () => withFeedState(stale(threeFacts), one('small')) };

/** One sentence, and what the page has put inside. */
export const Failed: Story = { render: () => withFeedState(failed, one('making', fallback)) };

export const French: Story = { ...ThirtyFacts, globals: { language: 'fr-CA', timeZone: 'Europe/London' } };

export const Dark: Story = { ...ThirtyFacts, globals: { theme: 'dark' } };

export const Narrow: Story = { ...ThirtyFacts, globals: { width: 'narrow', timeZone: 'Europe/London' } };

export const NarrowFrench: Story = { ...ThirtyFacts, globals: { width: 'sliver', language: 'fr-CA' } };
