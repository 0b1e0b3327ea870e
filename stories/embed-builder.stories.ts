import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Start/Embed builder', tags: ['!autodocs'] };

export default meta;

/** Choose a widget, look at it, copy the lines for your site: a page of its own, which stands beside the stories. */
export const EmbedBuilder: StoryObj = {
  render: () =>
    html`<p><a href="embed/index.html" target="_blank">Open it as a page of its own</a></p>
      <iframe class="embed-builder" src="embed/index.html" title="Embed builder" allow="clipboard-write"></iframe>`,
};
