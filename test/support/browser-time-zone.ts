import { visitorTimeZone } from '../../src/controllers/visitor-time-zone.ts';

const original = Intl.DateTimeFormat.prototype.resolvedOptions;

/** Makes the browser say that it is in `timeZone`, whatever the machine's; `UTC` is what browsers say that hide it. */
export function pretendBrowserTimeZone(timeZone: string): void {
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...original.call(this), timeZone };
  };
}

/** The browser tells its own zone again, and the visitor has chosen none. For `afterEach`. */
export function resetTimeZones(): void {
  Intl.DateTimeFormat.prototype.resolvedOptions = original;
  visitorTimeZone().value = undefined;
}
