import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CopCourse } from '../src/elements/cop-course/cop-course.ts';
import { nameOnly, none, scheduled, two } from './support/course-feed.ts';
import { failed, loading, ready, stale, withFeedState } from './support/feed-states.ts';

const fallback = html`<p><a href="https://association.example/courses">See the courses on the association’s site</a></p>`;

const meta: Meta<CopCourse> = {
  title: 'Elements/cop-course',
  component: 'cop-course',
  args: { src: '/feeds/cscce.cop-feed.json', course: '' },
  render: ({ src, course }) => html`<cop-course src=${src} course=${course}></cop-course>`,
};

export default meta;
type Story = StoryObj<CopCourse>;

const of = (feed: object): Story => ({ render: () => withFeedState(ready(feed), html`<cop-course></cop-course>`) });

/** In development: no dates and no price yet, and how to hear of the next run. */
export const Default: Story = {};

/** The numbers in French where the feed's words are not. */
export const French: Story = { globals: { language: 'fr-CA' } };

export const Narrow: Story = { globals: { width: 'narrow' } };

export const Dark: Story = { globals: { theme: 'dark' } };

/** A run with dates: sessions in the visitor's time, one moved, one cancelled, some over; a run without dates after it. */
export const Scheduled: Story = of(scheduled);

export const ScheduledElsewhere: Story = { ...of(scheduled), globals: { timeZone: 'Europe/London', language: 'fr-CA' } };

/** Several courses, one of which comes before the other. */
export const Two: Story = of(two);

export const NameOnly: Story = of(nameOnly);

export const Loading: Story = { render: () => withFeedState(loading, html`<cop-course></cop-course>`) };

export const Empty: Story = of(none);

/** The page names a course that the feed has not. */
export const Missing: Story = { render: () => withFeedState(ready(two), html`<cop-course course="gone"></cop-course>`) };

export const Stale: Story = { render: () => withFeedState(stale(two), html`<cop-course course="exhibits"></cop-course>`) };

export const Failed: Story = { render: () => withFeedState(failed, html`<cop-course>${fallback}</cop-course>`) };
