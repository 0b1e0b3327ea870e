import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RateLimit } from '../../../src/receiver/http/rate-limit.ts';

describe('RateLimit', () => {
  const limitAt = () => {
    const clock = { now: 0 };
    return { clock, limit: new RateLimit({ burst: 2, everyMs: 10_000 }, () => clock.now) };
  };

  it('lets a burst through, then one for each span, and says how long to wait', () => {
    const { clock, limit } = limitAt();
    assert.deepEqual([limit.take('a'), limit.take('a'), limit.take('a')], [0, 0, 10]);
    clock.now = 4_000;
    assert.equal(limit.take('a'), 6);
    clock.now = 10_000;
    assert.deepEqual([limit.take('a'), limit.take('a')], [0, 10]);
  });

  it('forgives no more than the burst', () => {
    const { clock, limit } = limitAt();
    limit.take('a');
    clock.now = 1_000_000;
    assert.deepEqual([limit.take('a'), limit.take('a'), limit.take('a')], [0, 0, 10]);
  });

  it('counts each key by itself', () => {
    const { limit } = limitAt();
    limit.take('a');
    limit.take('a');
    assert.deepEqual([limit.take('a'), limit.take('b')], [10, 0]);
  });
});
