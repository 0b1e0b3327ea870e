import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { CopNextMeeting } from '../src/elements/cop-next-meeting/cop-next-meeting.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';
import { everyState, nothing as noDates, overClockChanges, rhythmsOnly } from './support/schedule-feed.ts';
import { visitorZone } from './support/visitor-zone.ts';

const fallback = html`<p><a href="https://association.example/meetings">See the meetings on the association’s site</a></p>`;

/** The next meeting of a community of the feed in which meetings are in every state. */
const meetingOf = (community: string, now?: string): Story => ({
  render: () => withFeedState(ready(everyState), html`<cop-next-meeting community=${community} now=${now ?? nothing}></cop-next-meeting>`),
});
const plain = (content: TemplateResult | typeof nothing = nothing): TemplateResult => html`<cop-next-meeting>${content}</cop-next-meeting>`;

const meta: Meta<CopNextMeeting> = {
  title: 'Elements/cop-next-meeting',
  component: 'cop-next-meeting',
  args: { src: '/feeds/casc.cop-feed.json', community: 'science-connection' },
  render: ({ src, community }) => html`<cop-next-meeting src=${src} community=${community}></cop-next-meeting>`,
};

export default meta;
type Story = StoryObj<CopNextMeeting>;

/** Days away: the visitor is in the organizer's zone. */
export const Default: Story = {};

/** Both times where the clocks differ. */
export const OtherZone: Story = { globals: { timeZone: 'Europe/London' } };

/** The page leaves the zone to the visitor, who can change it. */
export const VisitorsZone: Story = { decorators: [visitorZone] };

/** Hours away: hours and minutes count. */
export const Soon: Story = meetingOf('exhibits', '2026-12-01T16:55:00Z');

/** Minutes away: seconds count too. */
export const WithinMinutes: Story = meetingOf('exhibits', '2026-12-01T18:55:50Z');

export const WithinAMinute: Story = meetingOf('exhibits', '2026-12-01T18:59:18Z');

/** From the start until the end, with the way in. */
export const Now: Story = meetingOf('now');

/** The next one is cancelled: that is said, together with the one after it. */
export const Cancelled: Story = meetingOf('exhibits', '2026-12-02T12:00:00Z');

export const Moved: Story = meetingOf('exhibits', '2026-12-10T12:00:00Z');

/** The hour changes for the visitor, though not for the organizer. */
export const HourChange: Story = {
  render: () => withFeedState(ready(overClockChanges), html`<cop-next-meeting now="2027-03-12T12:00:00Z"></cop-next-meeting>`),
  globals: { timeZone: 'Europe/London' },
};

/** At a place: its own time, and the way to register. */
export const InPerson: Story = { ...meetingOf('small'), globals: { timeZone: 'Asia/Kolkata' } };

/** The day is another than the organizer's. */
export const OtherDay: Story = { ...meetingOf('exhibits', '2026-12-01T16:55:00Z'), globals: { timeZone: 'Pacific/Auckland' } };

/** The time is not known yet: days alone count. */
export const DayOnly: Story = meetingOf('teleconference');

/** A time without a zone, as it is written. */
export const WithoutZone: Story = {
  render: () => html`<cop-next-meeting src="/feeds/cauce.cop-feed.json" now="2006-05-01T12:00:00Z"></cop-next-meeting>`,
};

/** Several begin at the same instant. */
export const SeveralAtOnce: Story = {
  render: () => {
    const meetings = { timeZone: 'America/Toronto', duration: 'PT1H', start: '2026-12-08T14:00:00', attendanceMode: 'online' };
    const communities = [
      { id: 'a', name: { en: 'Visitor services', fr: 'Accueil' }, meetings: [{ uid: 'a', ...meetings }] },
      { id: 'b', name: { en: 'Climate action', fr: 'Action climatique' }, meetings: [{ uid: 'b', ...meetings, duration: 'PT90M' }] },
    ];
    return withFeedState(ready({ communities }), plain());
  },
};

/** Only a rhythm: it is said in words. */
export const NoDates: Story = meetingOf('rhythm');

/** Nobody in the feed has dates. */
export const RhythmsOnly: Story = { render: () => withFeedState(ready(rhythmsOnly), plain()) };

export const Empty: Story = { render: () => withFeedState(ready(noDates), plain()) };

/** The space is kept while the feed is on its way. */
export const Loading: Story = { render: () => withFeedState(loading, plain()) };

/** What the page has put inside stays until there is something better. */
export const LoadingWithFallback: Story = { render: () => withFeedState(loading, plain(fallback)) };

/** The feed cannot be refreshed: its last good copy, and from when it is. */
export const Stale: Story = { render: () => withFeedState(stale(everyState), plain()) };

/** One sentence, and what the page has put inside. */
export const Failed: Story = { render: () => withFeedState(failed, plain(fallback)) };

export const French: Story = { globals: { language: 'fr-CA', timeZone: 'Europe/London' } };

export const FrenchSoon: Story = { ...Soon, globals: { language: 'fr-CA', timeZone: 'Europe/London' } };

export const FrenchNoDates: Story = { ...NoDates, globals: { language: 'fr-CA' } };

export const Dark: Story = { ...Now, globals: { theme: 'dark', timeZone: 'Europe/London' } };

export const Narrow: Story = { ...Cancelled, globals: { width: 'narrow', timeZone: 'Europe/London' } };

export const NarrowFrench: Story = { ...InPerson, globals: { width: 'sliver', language: 'fr-CA' } };
