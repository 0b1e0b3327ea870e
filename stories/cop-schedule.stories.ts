import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { CopSchedule } from '../src/elements/cop-schedule/cop-schedule.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';
import { everyState, fullDays, nothing as noDates, oneLater, overClockChanges, rhythmsOnly } from './support/schedule-feed.ts';
import { visitorZone } from './support/visitor-zone.ts';

const fallback = html`<p><a href="https://association.example/meetings">See the meetings on the association’s site</a></p>`;
const schedule = (content: TemplateResult | typeof nothing = nothing): TemplateResult => html`<cop-schedule>${content}</cop-schedule>`;

const calendar = (view: 'month' | 'week', content: TemplateResult | typeof nothing = nothing): TemplateResult =>
  html`<cop-schedule view=${view}>${content}</cop-schedule>`;

const meta: Meta<CopSchedule> = {
  title: 'Elements/cop-schedule',
  component: 'cop-schedule',
  args: { src: '/feeds/casc.cop-feed.json', limit: 10, past: false },
  render: ({ src, view, limit, days, past }) =>
    html`<cop-schedule src=${src} view=${view ?? nothing} limit=${limit} days=${days ?? nothing} ?past=${past}></cop-schedule>`,
};

export default meta;
type Story = StoryObj<CopSchedule>;

/** The visitor is in the organizer's zone: one time a meeting. */
export const Default: Story = {};

/** Both times where the clocks differ. */
export const OtherZone: Story = { globals: { timeZone: 'Europe/London' } };

/** The page leaves the zone to the visitor, who can change it. */
export const VisitorsZone: Story = { decorators: [visitorZone] };

/** Now, usually, cancelled, moved, confirmed with speakers, in person, not confirmed, without a time, without dates. */
export const EveryState: Story = { render: () => withFeedState(ready(everyState), schedule()) };

/** Days that differ from the organizer's. */
export const EveryStateOtherDay: Story = { ...EveryState, globals: { timeZone: 'Pacific/Auckland' } };

/** The hour changes for the visitor, and the row says so: the two places change their clocks on different dates. */
export const ClockChanges: Story = {
  render: () => withFeedState(ready(overClockChanges), html`<cop-schedule now="2027-03-01T12:00:00Z"></cop-schedule>`),
  globals: { timeZone: 'Europe/London' },
};

/** Communities that only have a rhythm: words, never an empty calendar. */
export const RhythmsOnly: Story = { render: () => withFeedState(ready(rhythmsOnly), schedule()) };

/** Of several associations each row says whose it is. */
export const SeveralAssociations: Story = { args: { src: '/feeds/casc.cop-feed.json /feeds/mixed.cop-feed.json', limit: 6 } };

/** An event at a place without a zone, as it is written. */
export const InPerson: Story = {
  render: () => html`<cop-schedule src="/feeds/cauce.cop-feed.json" now="2006-05-01T12:00:00Z"></cop-schedule>`,
  globals: { timeZone: 'Asia/Kolkata' },
};

export const Past: Story = { args: { src: '/feeds/cscce.cop-feed.json', past: true } };

/** A few meetings, and a button for more. */
export const Limited: Story = { args: { limit: 3 } };

/** Nothing in the days that the page shows: the next meeting after them. */
export const NothingSoon: Story = { render: () => withFeedState(ready(oneLater), html`<cop-schedule days="30"></cop-schedule>`) };

export const Empty: Story = { render: () => withFeedState(ready(noDates), schedule()) };

/** Rows keep their place while the feed is on its way. */
export const Loading: Story = { render: () => withFeedState(loading, schedule()) };

/** What the page has put inside stays until there is something better. */
export const LoadingWithFallback: Story = { render: () => withFeedState(loading, schedule(fallback)) };

/** The feed cannot be refreshed: its last good copy, and from when it is. */
export const Stale: Story = { render: () => withFeedState(stale(everyState), schedule()) };

/** One sentence, and what the page has put inside. */
export const Failed: Story = { render: () => withFeedState(failed, schedule(fallback)) };

export const French: Story = { globals: { language: 'fr-CA', timeZone: 'Europe/London' } };

export const FrenchEveryState: Story = { ...EveryState, globals: { language: 'fr-CA', timeZone: 'Asia/Kolkata' } };

export const TwentyFourHours: Story = {
  render: () => withFeedState(ready(everyState), html`<cop-schedule hour-cycle="h23"></cop-schedule>`),
};

export const Dark: Story = { ...EveryState, globals: { theme: 'dark', timeZone: 'Europe/London' } };

export const Narrow: Story = { ...EveryState, globals: { width: 'narrow', timeZone: 'Europe/London' } };

export const NarrowFrench: Story = { ...EveryState, globals: { width: 'sliver', language: 'fr-CA', timeZone: 'Asia/Kolkata' } };

/** A page that sets `view` lets the visitor change between list, month and week. */
export const Month: Story = { args: { view: 'month' } };

export const Week: Story = { args: { view: 'week' } };

/** The list with the choice of the other two. */
export const AgendaWithViews: Story = { args: { view: 'agenda' } };

export const MonthEveryState: Story = { render: () => withFeedState(ready(everyState), calendar('month')) };

export const MonthEveryStateOtherDay: Story = { ...MonthEveryState, globals: { timeZone: 'Pacific/Auckland' } };

export const WeekEveryState: Story = { render: () => withFeedState(ready(everyState), calendar('week')) };

/** More meetings on a day than there is room for; a conference on each of its days. */
export const MonthFull: Story = { render: () => withFeedState(ready(fullDays), calendar('month')) };

/** The notice of a change of hour stands with the meeting that it begins with. */
export const MonthClockChanges: Story = {
  render: () => withFeedState(ready(overClockChanges), html`<cop-schedule view="month" now="2027-03-16T12:00:00Z"></cop-schedule>`),
  globals: { timeZone: 'Europe/London' },
};

/** A month without meetings, and the way to the next one that has some. */
export const MonthEmpty: Story = { render: () => withFeedState(ready(oneLater), calendar('month')) };

/** No dates at all: words, never an empty calendar. */
export const MonthRhythmsOnly: Story = { render: () => withFeedState(ready(rhythmsOnly), calendar('month')) };

export const MonthFrench: Story = { ...MonthEveryState, globals: { language: 'fr-CA', timeZone: 'Asia/Kolkata' } };

export const WeekFrench: Story = { ...WeekEveryState, globals: { language: 'fr-CA', timeZone: 'Europe/London' } };

export const MonthDark: Story = { ...MonthEveryState, globals: { theme: 'dark' } };

/** Too narrow for a grid: the meetings of the month as a list. */
export const MonthNarrow: Story = { ...MonthEveryState, globals: { width: 'narrow', timeZone: 'Europe/London' } };

export const WeekNarrowFrench: Story = { ...WeekEveryState, globals: { width: 'sliver', language: 'fr-CA', timeZone: 'Asia/Kolkata' } };

export const MonthLoading: Story = { render: () => withFeedState(loading, calendar('month')) };

export const MonthStale: Story = { render: () => withFeedState(stale(everyState), calendar('month')) };

export const MonthFailed: Story = { render: () => withFeedState(failed, calendar('month', fallback)) };
