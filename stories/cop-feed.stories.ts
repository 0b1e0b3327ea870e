import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CopFeed } from '../src/elements/cop-feed/cop-feed.ts';

/** The instant at which the stories look at things, so that pictures do not change by the day. */
const now = '2026-12-01T12:00:00Z';

const meta: Meta<CopFeed> = {
  title: 'Elements/cop-feed',
  component: 'cop-feed',
  args: { src: '/feeds/casc.cop-feed.json' },
  render: ({ src }) => html`
    <cop-feed src=${src} now=${now}>
      <cop-schedule limit="3"></cop-schedule>
      <cop-directory filters="none"></cop-directory>
    </cop-feed>
  `,
};

export default meta;
type Story = StoryObj<CopFeed>;

/** One feed for two widgets: it is fetched once. */
export const Default: Story = {};

/** A feed that joins two associations': each card says whose it is. */
export const TwoAssociations: Story = { args: { src: '/feeds/partner-museum.cop-feed.json' } };

/** What is set on the feed holds for everything inside it. */
export const ZoneForAll: Story = {
  render: ({ src }) => html`
    <cop-feed src=${src} now=${now} time-zone="Europe/London" hour-cycle="h23">
      <cop-schedule limit="3"></cop-schedule>
    </cop-feed>
  `,
};
