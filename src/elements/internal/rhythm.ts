import type { TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { describeCadence, describeRule } from '../../i18n/describe-recurrence.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';
import { inlineText } from './text.ts';

/** How often a community meets, in words: the feed's own, else its rule's, else that of the first meeting that repeats. */
export function rhythmTemplate({ cadence, meetings }: Community, { language, hourCycle }: Viewer): string | TemplateResult | undefined {
  const said = cadence && describeCadence(cadence, language, hourCycle);
  if (said) return inlineText({ [said.lang]: said.value }, language);
  for (const { time, usual } of meetings) {
    if (time.kind !== 'timed' || !time.rule) continue;
    const setting = { time: time.start.slice(11, 16), timeZone: time.timeZone ?? undefined, usual };
    return describeRule(time.rule, { ...setting, ...(hourCycle && { hourCycle }) }, language);
  }
  return undefined;
}
