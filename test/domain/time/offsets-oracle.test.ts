import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatInTimeZone } from 'date-fns-tz/formatInTimeZone';
import { offsetAt, trustsEngine } from '../../../src/domain/time/offsets.ts';

const HOUR = 3_600_000;
const zones = ['America/Toronto', 'America/St_Johns', 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Auckland', 'UTC'];

describe('offsetAt, held against date-fns-tz', () => {
  for (const timeZone of zones) {
    it(`reads ${timeZone} alike, every seven hours of 2027`, () => {
      for (let instant = Date.UTC(2027, 0, 1); instant < Date.UTC(2028, 0, 1); instant += 7 * HOUR) {
        assert.ok(trustsEngine(timeZone, instant));
        const offset = offsetAt(timeZone, instant) / 60_000;
        const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'));
        assert.equal(
          `${offset < 0 ? '-' : '+'}${hours}:${minutes}`,
          formatInTimeZone(instant, timeZone, 'xxx'),
          new Date(instant).toISOString(),
        );
      }
    });
  }
});
