import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/** A few tokens each, shipped in `dist/themes/`. The toolbar shows any story in any of them, light and dark. */
const meta: Meta = {
  title: 'Start/Themes',
  tags: ['!autodocs'],
  render: () =>
    html`<cop-feed class="themed" src="/feeds/casc.cop-feed.json">
      <cop-schedule limit="2"></cop-schedule>
      <cop-directory communities="science-connection educators-and-programmers"></cop-directory>
      <cop-signup-form community="science-connection"></cop-signup-form>
    </cop-feed>`,
};

export default meta;
type Story = StoryObj;

export const Neutral: Story = { globals: { look: 'neutral' } };

export const HighContrast: Story = { globals: { look: 'high-contrast' } };

export const WordPress: Story = { name: 'WordPress: Twenty Twenty-Five', globals: { look: 'wordpress' } };

export const Drupal: Story = { name: 'Drupal: Olivero', globals: { look: 'drupal' } };

export const Bootstrap: Story = { name: 'Bootstrap 5', globals: { look: 'bootstrap' } };
