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

/** Waits until `find` finds something: most of the choice is loaded when it is needed. */
async function found<E extends Element>(find: () => E | null): Promise<E> {
  for (;;) {
    const element = find();
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Opens the choice and types, as a visitor does. */
const searching =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('cop-time-zone')!;
    const root = element.shadowRoot!;
    (await found(() => root.querySelector<HTMLButtonElement>('[part=change]'))).click();
    const input = await found(() => root.querySelector('input'));
    if (!text) return;
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    await element.updateComplete;
  };

/** Every time on the page follows the choice; a button goes back to the device's own zone. */
export const Default: Story = {};

/** Nothing is chosen: times are in the zone of the visitor's device. */
export const NotChosen: Story = { parameters: { chosen: null } };

/** Open, with nothing typed: the device's zone, the choice, where the meetings are set, and the usual zones. */
export const Open: Story = {
  play: searching(''),
  render: () => html`<cop-feed src="/feeds/casc.cop-feed.json"><cop-time-zone now="2026-12-01T12:00:00Z"></cop-time-zone></cop-feed>`,
};

/** What people call a time finds its zones. */
export const Results: Story = { play: searching('mountain time') };

/** The city that the zone is named after stands before its namesake. */
export const ResultsForACity: Story = { play: searching('London') };

/** Nothing matches: what to try instead. */
export const NothingFound: Story = { play: searching('Atlantis') };

/** One line, as it stands above a schedule. */
export const Compact: Story = { args: { compact: true } };

/** The same line, opened by its button. */
export const CompactOpen: Story = { args: { compact: true }, play: searching('') };

/** The page fixes the zone: it is said, and there is nothing to choose. */
export const Fixed: Story = { render: () => html`<cop-time-zone time-zone="Europe/London"></cop-time-zone>` };

/** The browser hides its zone, and nothing is chosen: times are in the association's. */
export const HiddenZone: Story = {
  tags: ['!autodocs'],
  parameters: { chosen: null, device: 'UTC' },
  render: () => html`<cop-feed src="/feeds/casc.cop-feed.json"><cop-time-zone now="2026-12-01T12:00:00Z"></cop-time-zone></cop-feed>`,
};

export const French: Story = { globals: { language: 'fr-CA' } };

export const FrenchResults: Story = { globals: { language: 'fr-CA' }, play: searching('heure de l’Est') };

export const Dark: Story = { globals: { theme: 'dark' }, play: searching('Alberta') };

export const Narrow: Story = { globals: { width: 'sliver', language: 'fr-CA' }, play: searching('Nouvelle-Écosse') };
