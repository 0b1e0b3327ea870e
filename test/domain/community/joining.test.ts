import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinAction, joinAddress, joinDate, mainJoinWay } from '../../../src/domain/community/joining.ts';
import type { JoinWay } from '../../../src/domain/community/join-way.ts';
import type { PlainDate } from '../../../src/domain/time/plain-date-time.ts';

const today = '2026-12-01' as PlainDate;
const way = (members: Partial<JoinWay> = {}): JoinWay => ({
  kind: 'link',
  status: 'open',
  primary: false,
  url: 'https://a.example/',
  steps: [],
  gives: [],
  ...members,
});

describe('joinDate', () => {
  it('is the day before as long as it is that day anywhere', () => {
    assert.equal(joinDate(Date.parse('2026-12-02T11:59:00Z')), '2026-12-01');
    assert.equal(joinDate(Date.parse('2026-12-02T12:00:00Z')), '2026-12-02');
  });
});

describe('joinAction', () => {
  it('leads to the address while a way is open or has a waiting list', () => {
    assert.equal(joinAction(way(), today), 'address');
    assert.equal(joinAction(way({ status: 'waitlist' }), today), 'address');
    assert.equal(joinAction(way({ closes: '2026-12-01' }), today), 'address');
  });

  it('leads nowhere before, after, and where there is no address', () => {
    assert.equal(joinAction(way({ status: 'closed' }), today), undefined);
    assert.equal(joinAction(way({ closes: '2026-11-30' }), today), undefined);
    assert.equal(joinAction(way({ opens: '2026-12-02' }), today), undefined);
    const { url: _, ...bare } = way();
    assert.equal(joinAction(bare, today), undefined);
    assert.equal(joinAction({ ...bare, kind: 'automatic' }, today), undefined);
  });

  it('lets people write about what is not yet open', () => {
    const { url: _, ...bare } = way({ kind: 'email', email: 'a@b.example', status: 'comingSoon' });
    assert.equal(joinAction(bare, today), 'address');
    assert.equal(joinAddress(bare), 'mailto:a@b.example');
  });

  it('leads to the form’s own fields, or to the form on another site', () => {
    const form = { action: 'https://a.example/', format: 'json', fields: [], consents: [], doubleOptIn: false } as const;
    assert.equal(joinAction(way({ kind: 'form', form }), today), 'form');
    assert.equal(joinAction(way({ kind: 'form' }), today), 'address');
  });
});

describe('mainJoinWay', () => {
  const closed = way({ id: 'closed', status: 'closed', primary: true });
  const first = way({ id: 'first' });
  const best = way({ id: 'best', primary: true });

  it('prefers the recommended way that can be used', () => {
    assert.equal(mainJoinWay([closed, first, best], today)?.id, 'best');
    assert.equal(mainJoinWay([closed, first], today)?.id, 'first');
  });

  it('tells of the recommended way where none can be used', () => {
    assert.equal(mainJoinWay([way({ id: 'other', status: 'closed' }), closed], today)?.id, 'closed');
    assert.equal(mainJoinWay([], today), undefined);
  });
});
