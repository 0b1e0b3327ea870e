import { parsePlainDateTime, type PlainDateTime } from '../../src/domain/time/plain-date-time.ts';
import type { RecurrenceRule } from '../../src/domain/recurrence/rule.ts';
import { parseRule } from '../../src/domain/recurrence/parse-rule.ts';

/** The wall time that `text` writes; the test fails where it is none. */
export function wall(text: string): PlainDateTime {
  const parsed = parsePlainDateTime(text);
  if (!parsed) throw new Error(`no wall time: ${text}`);
  return parsed;
}

/** The rule that `text` writes; the test fails where it cannot be read. */
export function rule(text: string): RecurrenceRule {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(`no rule: ${text}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** The instant as people read it: `2026-12-08T19:00Z`. */
export const iso = (instant: number): string => new Date(instant).toISOString().replace(/(:00)?\.000Z$/, 'Z');
