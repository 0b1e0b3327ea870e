import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CopTimeZone } from '../src/elements/cop-time-zone/cop-time-zone.ts';
import { visitorZone } from './support/visitor-zone.ts';

const meta: Meta<CopTimeZone> = {
  title: 'Elements/cop-time-zone',
  component: 'cop-time-zone',
  decorators: [visitorZone],
  args: { compact: false },
  render: ({ compact }) => html`
    <cop-time-zone ?compact=${compact}></cop-time-zone>
    <p>The workshop begins on <cop-time datetime="2026-12-08T19:00:00Z"></cop-time>.</p>
  `,
};

export default meta;
type Story = StoryObj<CopTimeZone>;

/** Every time on the page follows the choice. */
export const Default: Story = {};

/** One line, as it stands above a schedule. */
export const Compact: Story = { args: { compact: true } };

/** The same line, opened by its button. */
export const CompactOpen: Story = {
  args: { compact: true },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector('cop-time-zone')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector('button')!.click();
    await element.updateComplete;
  },
};

/** The page fixes the zone: it is said, and there is nothing to choose. */
export const Fixed: Story = { render: () => html`<cop-time-zone time-zone="Europe/London"></cop-time-zone>` };

export const French: Story = { globals: { language: 'fr-CA' } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Narrow: Story = { globals: { width: 'sliver', language: 'fr-CA' } };
