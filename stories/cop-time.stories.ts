import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { CopTime } from '../src/elements/cop-time/cop-time.ts';

const meta: Meta<CopTime> = {
  title: 'Elements/cop-time',
  component: 'cop-time',
  args: { datetime: '2026-12-08T14:00', originTimeZone: 'America/Toronto', format: 'full' },
  argTypes: { format: { control: 'inline-radio', options: ['full', 'date', 'time'] } },
  render: ({ datetime, originTimeZone, format }) => html`
    <p>
      The next meeting is on
      <cop-time datetime=${datetime} origin-time-zone=${originTimeZone || nothing} format=${format}
        >December 8 at 2 p.m. in Toronto</cop-time
      >, and everyone is welcome.
    </p>
  `,
};

export default meta;
type Story = StoryObj<CopTime>;

/** The reader is in the organizer's zone: one time. */
export const Default: Story = {};

/** The organizer's time stands beside the reader's where the clocks differ. */
export const OtherZone: Story = { globals: { timeZone: 'Europe/London' } };

/** The organizer's day is named where it is another. */
export const OtherDay: Story = { globals: { timeZone: 'Pacific/Auckland' } };

export const AnInstant: Story = { args: { datetime: '2026-12-08T19:00:00Z', originTimeZone: '' }, globals: { timeZone: 'Europe/London' } };

export const DateOnly: Story = { args: { format: 'date' } };

export const TimeOnly: Story = { args: { format: 'time' } };

export const French: Story = {
  render: ({ datetime, originTimeZone }) => html`
    <p>La prochaine rencontre aura lieu le <cop-time datetime=${datetime} origin-time-zone=${originTimeZone}>8 décembre</cop-time>.</p>
  `,
  globals: { language: 'fr-CA', timeZone: 'Europe/London' },
};

export const TwentyFourHours: Story = {
  render: () => html`<p>Doors open <cop-time hour-cycle="h23" datetime="2026-12-08T19:00:00Z"></cop-time>.</p>`,
};

/** A moment that cannot be read: the words inside the element stay, and the web team reads why in the console. */
export const Unreadable: Story = { args: { datetime: 'next Tuesday' } };

export const Dark: Story = { globals: { theme: 'dark', timeZone: 'Europe/London' } };

export const Narrow: Story = { globals: { width: 'sliver', timeZone: 'Asia/Kolkata' } };
