// The project's own corpus: what each file is about, and how its values were found, stands in its first lines.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetingOccurrences } from '../../../src/domain/occurrence/meeting-occurrences.ts';
import type { Occurrence } from '../../../src/domain/occurrence/occurrence.ts';
import { meeting, type TimeText } from '../../support/meetings.ts';
import { iso } from '../../support/times.ts';
import { clocks } from './corpus/clocks.ts';
import { ends } from './corpus/ends.ts';
import { floating } from './corpus/floating.ts';
import { intervals } from './corpus/intervals.ts';
import { lists } from './corpus/lists.ts';
import { overrides } from './corpus/overrides.ts';
import { positions } from './corpus/positions.ts';
import { recentChanges } from './corpus/recent-changes.ts';
import { starts } from './corpus/starts.ts';
import type { CorpusCase, Topic } from './corpus/topic.ts';
import { weekdays } from './corpus/weekdays.ts';
import { weeks } from './corpus/weeks.ts';
import { windows } from './corpus/windows.ts';

const DAY = 86_400_000;
const topics: readonly Topic[] = [
  ...lists,
  ...intervals,
  ...weekdays,
  ...positions,
  ...weeks,
  ...ends,
  ...starts,
  ...clocks,
  ...recentChanges,
  ...overrides,
  ...floating,
  ...windows,
];

const utc = (text: string): number => Date.parse(text.includes('T') ? `${text}Z` : text);

const written = (found: Occurrence): string => {
  assert.notEqual(found.kind, 'date');
  const when = found.kind === 'zoned' ? iso(found.start) : (found as { startWall: string }).startWall.replace(/:00$/, '');
  return found.status === 'cancelled' ? `${when} cancelled` : when;
};

/** What is seen of a case, whoever looks: the viewer's zone plays no part but where the meeting has none. */
function seen({ start, timeZone, duration, rrule, overrides, from, to }: CorpusCase): readonly string[] {
  const time: TimeText = {
    start,
    timeZone: timeZone ?? null,
    ...(duration && { duration }),
    ...(rrule && { rrule }),
    ...(overrides && { overrides }),
  };
  const window = { from: from ? utc(from) : utc(start) - 2 * DAY, to: utc(to) };
  return meetingOccurrences(meeting(time), {}, window, 'UTC').map(written);
}

describe('the corpus', () => {
  it('has at least three hundred cases, none of them twice', () => {
    const names = topics.flatMap(({ topic, cases }) => cases.map(({ what }) => `${topic}: ${what}`));
    assert.ok(names.length >= 300);
    assert.equal(new Set(names).size, names.length);
  });
});

for (const { topic, rfc, cases } of topics)
  describe(`${topic} (${rfc})`, () => {
    for (const each of cases) it(each.what, () => assert.deepEqual(seen(each), each.expect, each.note));
  });
