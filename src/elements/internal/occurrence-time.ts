import { html, nothing, type TemplateResult } from 'lit';
import type { OccurrenceTime, OrganizerTime } from '../../i18n/occurrence-time.ts';

/** What stands between the two times of a range, in every language and hour cycle. */
const RANGE = /^(.+?)( ?– ?| à )(.+)$/;

/** The local time, largest thing of a row: "11:00 a.m.–12:00 p.m." with a `<time>` for each end, or words where there is no time. */
export function renderRange({ datetime, endDatetime, range }: OccurrenceTime): TemplateResult | string {
  if (!datetime.includes('T')) return range;
  const [, start, between, end] = (endDatetime && RANGE.exec(range)) || [];
  return end
    ? html`<time datetime=${datetime}>${start}</time>${between}<time datetime=${endDatetime}>${end}</time>`
    : html`<time datetime=${datetime}>${range}</time>`;
}

/** The organizer's time of the same moment: "2:00 p.m. ET", the name of the zone in full for those who hear it. */
export const renderOrganizer = (datetime: string, { text, zoneLong, otherDay }: OrganizerTime): TemplateResult =>
  html`<time datetime=${datetime} title=${zoneLong}>${text}</time><span class="visually-hidden"> (${zoneLong})</span>${
    otherDay ? html`<br /><strong>${otherDay}</strong>` : nothing
  }`;
