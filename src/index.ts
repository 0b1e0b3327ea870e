/** Public classes, events and types. Importing this file registers nothing; `cop-widgets/define` or an element's own entry does. */
export { CopFeed } from './elements/cop-feed/cop-feed.ts';
export { CopDirectory } from './elements/cop-directory/cop-directory.ts';
export { CopCommunity } from './elements/cop-community/cop-community.ts';
export { CopSchedule } from './elements/cop-schedule/cop-schedule.ts';
export { CopAddToCalendar } from './elements/cop-add-to-calendar/cop-add-to-calendar.ts';
export { CopNextMeeting } from './elements/cop-next-meeting/cop-next-meeting.ts';
export { CopTime } from './elements/cop-time/cop-time.ts';
export { CopTimeZone } from './elements/cop-time-zone/cop-time-zone.ts';
export { CopSignupForm } from './elements/cop-signup-form/cop-signup-form.ts';
export { CopProposalForm } from './elements/cop-proposal-form/cop-proposal-form.ts';
export { CopSubmitEvent, CopSubmitFailedEvent, CopSubmittedEvent } from './elements/cop-signup-form/cop-signup-form.events.ts';
export { CopTimeZoneChangeEvent } from './elements/cop-time-zone/cop-time-zone.events.ts';
export { CopFilterEvent } from './elements/cop-directory/cop-directory.events.ts';
export { CopSelectEvent } from './elements/internal/cop-select-event.ts';
export * from './controllers/feed-events.ts';
export * from './core.ts';
