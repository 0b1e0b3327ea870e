import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CopAbout } from '../src/elements/cop-about/cop-about.ts';
import { threeFacts } from './support/community-feed.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';

const fallback = html`<p><a href="https://association.example/">About communities, on the association’s site</a></p>`;

const meta: Meta<CopAbout> = {
  title: 'Elements/cop-about',
  component: 'cop-about',
  args: { src: '/feeds/casc.cop-feed.json', sections: [] },
  render: ({ src, sections }) => html`<cop-about src=${src} sections=${sections.join(' ')}></cop-about>`,
};

export default meta;
type Story = StoryObj<CopAbout>;

/** What a community is, whom to ask, where the association is, its partners, and its acknowledgement in full. */
export const Default: Story = {};

/** What a community of practice is: traits, how it forms, what it offers, references, whose words these are. */
export const Explained: Story = { args: { src: '/feeds/cauce.cop-feed.json', sections: ['about'] } };

/** Some parts, in an order of the page's own. */
export const Sections: Story = { args: { src: '/feeds/astc.cop-feed.json', sections: ['support', 'about', 'links'] } };

/** Whose it is, where a feed includes others. */
export const TwoAssociations: Story = {
  args: { src: '/feeds/mixed.cop-feed.json', sections: ['about', 'support', 'help', 'acknowledgements'] },
};

/** The association says nothing of itself. */
export const Empty: Story = { render: () => withFeedState(ready(threeFacts), html`<cop-about sections="acknowledgements"></cop-about>`) };

export const Loading: Story = { render: () => withFeedState(loading, html`<cop-about></cop-about>`) };

/** The feed cannot be refreshed: its last good copy, and from when it is. */
export const Stale: Story = {
  render: () => withFeedState(stale({ ...threeFacts, about: { text: 'People who share what they do.' } }), html`<cop-about></cop-about>`),
};

/** One sentence, and what the page has put inside. */
export const Failed: Story = { render: () => withFeedState(failed, html`<cop-about>${fallback}</cop-about>`) };

export const French: Story = { globals: { language: 'fr-CA' } };

export const Dark: Story = { ...Explained, globals: { theme: 'dark' } };

export const Narrow: Story = { ...Explained, globals: { width: 'narrow' } };
