import type { TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { describeCadence, describeRule } from '../../i18n/describe-recurrence.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';
import { inlineText } from './text.ts';

/** More series than these are no rhythm that anybody keeps in mind. */
const FEW = 3;

/** How often a community meets, in words: the feed's own, else its rule's, else those of its meetings that repeat. */
export function rhythmTemplate({ cadence, meetings }: Community, { language, hourCycle }: Viewer): string | TemplateResult | undefined {
  const said = cadence && describeCadence(cadence, language, hourCycle);
  if (said) return inlineText({ [said.lang]: said.value }, language);
  const rhythms = meetings.flatMap(({ time, usual }) => {
    if (time.kind !== 'timed' || !time.rule) return [];
    const { start, timeZone, rule } = time;
    return describeRule(rule, { start, time: start.slice(11, 16), timeZone: timeZone ?? undefined, usual, hourCycle }, language);
  });
  const sentences = [...new Set(rhythms)].slice(0, FEW);
  return (
    sentences.map((sentence, index) => (index > 0 ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence)).join('; ') ||
    undefined
  );
}
