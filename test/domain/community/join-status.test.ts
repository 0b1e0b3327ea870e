import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinStatusOn } from '../../../src/domain/community/join-status.ts';
import type { JoinWay } from '../../../src/domain/community/join-way.ts';

const way = (changes: Partial<JoinWay>): JoinWay => ({ kind: 'form', status: 'open', primary: false, steps: [], gives: [], ...changes });
const statusOn = (today: string, changes: Partial<JoinWay>): string => joinStatusOn(way(changes), today);

describe('the status of a way of joining', () => {
  it('is what the feed says where there are no dates', () => {
    for (const status of ['open', 'closed', 'waitlist', 'comingSoon'] as const) assert.equal(statusOn('2026-12-01', { status }), status);
  });

  it('opens on its first day', () => {
    for (const status of ['open', 'comingSoon'] as const) {
      assert.equal(statusOn('2026-11-30', { status, opens: '2026-12-01' }), 'comingSoon');
      assert.equal(statusOn('2026-12-01', { status, opens: '2026-12-01' }), 'open');
    }
  });

  it('stays open through its last day', () => {
    assert.equal(statusOn('2026-12-31', { closes: '2026-12-31' }), 'open');
    assert.equal(statusOn('2027-01-01', { closes: '2026-12-31' }), 'closed');
  });

  it('keeps a waiting list a waiting list, and closed closed', () => {
    assert.equal(statusOn('2026-12-02', { status: 'waitlist', opens: '2026-12-01', closes: '2026-12-31' }), 'waitlist');
    assert.equal(statusOn('2026-12-02', { status: 'closed', opens: '2026-12-01', closes: '2026-12-31' }), 'closed');
  });
});
