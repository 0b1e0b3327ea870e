import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CopResources } from '../src/elements/cop-resources/cop-resources.ts';
import { threeFacts } from './support/community-feed.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';
import { manyResources } from './support/resources-feed.ts';

const fallback = html`<p><a href="https://association.example/resources">Resources on the association’s site</a></p>`;

const meta: Meta<CopResources> = {
  title: 'Elements/cop-resources',
  component: 'cop-resources',
  args: { src: '/feeds/casc.cop-feed.json', community: '', kind: [] },
  render: ({ src, community, kind }) => html`<cop-resources src=${src} community=${community} kind=${kind.join(' ')}></cop-resources>`,
};

export default meta;
type Story = StoryObj<CopResources>;

/** By community; what is for people who joined, with the way to join. */
export const Default: Story = {};

/** One community's, by kind. */
export const OneCommunity: Story = { args: { community: 'science-connection' } };

/** The same guide for all communities, once; the form for proposals. */
export const Guides: Story = { args: { src: '/feeds/astc.cop-feed.json' } };

/** What meetings left, and the text of a course. */
export const MeetingsAndCourses: Story = { args: { src: '/feeds/cscce.cop-feed.json' } };

/** Where there are many, one kind can be chosen. */
export const Many: Story = { render: () => withFeedState(ready(manyResources), html`<cop-resources></cop-resources>`) };

export const Empty: Story = { render: () => withFeedState(ready(threeFacts), html`<cop-resources></cop-resources>`) };

export const Loading: Story = { render: () => withFeedState(loading, html`<cop-resources></cop-resources>`) };

/** The feed cannot be refreshed: its last good copy, and from when it is. */
export const Stale: Story = { render: () => withFeedState(stale(manyResources), html`<cop-resources kind="document"></cop-resources>`) };

/** One sentence, and what the page has put inside. */
export const Failed: Story = { render: () => withFeedState(failed, html`<cop-resources>${fallback}</cop-resources>`) };

export const French: Story = { ...Many, globals: { language: 'fr-CA' } };

export const Dark: Story = { ...Many, globals: { theme: 'dark' } };

export const Narrow: Story = { ...Many, globals: { width: 'narrow', language: 'fr-CA' } };
