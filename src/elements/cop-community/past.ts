import { css, html, nothing, type TemplateResult } from 'lit';
import { communityOwners } from '../../domain/occurrence/community-owners.ts';
import { listOccurrences } from '../../domain/occurrence/list-occurrences.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { resourcesMessages } from '../../i18n/messages/resources.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { describeOccurrenceTime } from '../../i18n/occurrence-time.ts';
import { sectionTemplate } from '../internal/facts.ts';
import { resourceTemplate } from '../internal/resource.ts';
import { inlineText } from '../internal/text.ts';
import { resourcesOf, topicOf } from './meetings.ts';
import type { Reading } from './reading.ts';

/** How far back meetings are looked for, in ms: fifteen years. */
const MEMORY = 15 * 366 * 86_400_000;
/** How many are seen at once; the earlier ones are folded. */
const FEW = 6;

export const pastStyles = css`
  .past li {
    display: grid;
    gap: 0 var(--_4);
  }
  .past details {
    margin-block-start: var(--_3);
  }
  .past summary {
    inline-size: fit-content;
    padding-block: var(--_1);
    cursor: pointer;
    color: var(--_accent);
  }
  @container cop (inline-size > 38em) {
    .past li {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
`;

/** Past meetings of which there is something to tell, the latest first: what they were about, and what they left. */
export function pastTemplate(reading: Reading): TemplateResult | typeof nothing {
  const { feed, community, viewer, now, level } = reading;
  const words = messagesFor(resourcesMessages, viewer.language);
  const told = listOccurrences(communityOwners(feed, community), { from: now - MEMORY, to: now }, viewer.timeZone)
    .filter((each) => each.status !== 'cancelled' && (topicOf(each) || resourcesOf(each).length > 0))
    .reverse();
  const list = (some: readonly Occurrence[]): TemplateResult =>
    html`<ul>
      ${some.map((each) => rowTemplate(each, reading))}
    </ul>`;
  const earlier = told.slice(FEW);
  return sectionTemplate('past', words.pastMeetings, level + 1, [
    told.length > 0 && list(told.slice(0, FEW)),
    earlier.length > 0 &&
      html`<details>
        <summary>${words.earlier(earlier.length)}</summary>
        ${list(earlier)}
      </details>`,
  ]);
}

function rowTemplate(occurrence: Occurrence, { viewer, formats }: Reading): TemplateResult {
  const { language } = viewer;
  const { datetime, date } = describeOccurrenceTime(occurrence, viewer);
  const { iso } = date;
  const topic = topicOf(occurrence);
  const names = occurrence.speakers?.map((speaker) => chooseText(speaker, language).value).join(', ');
  return html`<li>
    <p class="muted"><time datetime=${datetime}>${iso.length === 10 ? formats.date(iso, 'long') : formats.partialDate(iso)}</time></p>
    <div>
      ${topic ? html`<p>${inlineText(topic, language)}</p>` : nothing}
      ${names ? html`<p class="small muted">${messagesFor(scheduleMessages, language).speakers(names)}</p>` : nothing}
      ${resourcesOf(occurrence).map((resource) => html`<p>${resourceTemplate(resource, language)}</p>`)}
    </div>
  </li>`;
}
