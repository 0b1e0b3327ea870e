import { html, type TemplateResult } from 'lit';
import type { OccurrenceTime, OrganizerTime } from '../../i18n/occurrence-time.ts';

/** What stands between the two times of a range, in every language and hour cycle. */
const RANGE = /^(.+?)( ?– ?| à )(.+)$/;

/** The local time, largest thing of a row: "11:00 a.m.–12:00 p.m." with a `<time>` for each end, or words where there is no time. */
export function renderRange({ datetime, endDatetime, range }: OccurrenceTime): TemplateResult | string {
  if (!datetime.includes('T')) return range;
  const parts = RANGE.exec(range);
  return endDatetime && parts
    ? html`<time datetime=${datetime}>${parts[1]}</time>${parts[2]}<time datetime=${endDatetime}>${parts[3]}</time>`
    : html`<time datetime=${datetime}>${range}</time>`;
}

/** A time that ends in a short zone name, "2:00 p.m. ET", with the zone's name in full for those who hear it or point at it. */
export const renderZonedTime = (datetime: string, text: string, zoneLong: string): TemplateResult =>
  html`<time datetime=${datetime} title=${zoneLong}>${text}</time><span class="visually-hidden"> (${zoneLong})</span>`;

/** The organizer's time of the same moment, "2:00 p.m. ET", to stand beside the viewer's. */
export const renderOrganizer = (datetime: string, { text, zoneLong }: OrganizerTime): TemplateResult =>
  renderZonedTime(datetime, text, zoneLong);
