import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { CopAddToCalendar } from '../src/elements/cop-add-to-calendar/cop-add-to-calendar.ts';
import { cancelled, dateOnly, floating, irregular, monthly, once } from './support/calendar-feed.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';

const fallback = html`<p><a href="https://association.example/makers.ics">The meetings as a calendar file</a></p>`;
/** Stories leave room for what opens. */
const open = (content: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<cop-add-to-calendar open>${content}</cop-add-to-calendar>`;
const closed = (content: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<cop-add-to-calendar>${content}</cop-add-to-calendar>`;

const meta: Meta<CopAddToCalendar> = {
  title: 'Elements/cop-add-to-calendar',
  component: 'cop-add-to-calendar',
  args: { src: '/feeds/casc.cop-feed.json', meeting: '', open: false },
  render: ({ src, meeting, open }) =>
    html`<cop-add-to-calendar src=${src} communities="science-connection" meeting=${meeting} ?open=${open}></cop-add-to-calendar>`,
};

export default meta;
type Story = StoryObj<CopAddToCalendar>;

export const Default: Story = {};

/** One meeting or the series, and the association's calendar to subscribe to. */
export const Open: Story = { args: { open: true } };

/** A series that Google Calendar can take; the others take the next meeting and say so when the series is chosen. */
export const Series: Story = { render: () => withFeedState(ready(monthly), open()) };

/** A series with a change: no calendar on the web can take it. */
export const IrregularSeries: Story = { render: () => withFeedState(ready(irregular), open()) };

/** What takes place once needs no choice between one and all. The community has a calendar of its own. */
export const Once: Story = { render: () => withFeedState(ready(once), open()) };

/** A whole day. */
export const DateOnly: Story = { render: () => withFeedState(ready(dateOnly), open()) };

/** Local time at the venue, as it is written. */
export const Floating: Story = { render: () => withFeedState(ready(floating), open()) };

/** What does not take place cannot be added. */
export const Cancelled: Story = { render: () => withFeedState(ready(cancelled), closed()) };

/** Hours are the organizer's in the calendar, whatever zone the page shows. */
export const OtherZone: Story = { render: () => withFeedState(ready(monthly), open()), globals: { timeZone: 'Asia/Tokyo' } };

export const Loading: Story = { render: () => withFeedState(loading, closed()) };

export const LoadingWithFallback: Story = { render: () => withFeedState(loading, closed(fallback)) };

export const Stale: Story = { render: () => withFeedState(stale(monthly), closed()) };

export const Failed: Story = { render: () => withFeedState(failed, closed(fallback)) };

export const French: Story = { args: { open: true }, globals: { language: 'fr-CA', timeZone: 'Europe/London' } };

export const Dark: Story = { args: { open: true }, globals: { theme: 'dark' } };

export const Narrow: Story = { args: { open: true }, globals: { width: 'narrow' } };

export const NarrowFrench: Story = { args: { open: true }, globals: { width: 'sliver', language: 'fr-CA' } };
