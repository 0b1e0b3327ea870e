import { LruCache } from '../../lib/lru-cache.ts';
import { knowsTimeZone } from './offsets.ts';

/** Names that engines take and people misread: abbreviations and fixed offsets. `EST` means Panama, an hour off all summer. */
const ABBREVIATION = /^[a-z]{1,3}t([-+]?\d.*)?$/i;
const NO_PLACE = /^(z|factory|etc\/unknown|systemv\/.*)$/i;

const known = new LruCache<string, boolean>(200);

/**
 * Whether `id` is a name of the IANA time zone database that there is data for, in any spelling of case.
 * Abbreviations (`EST`, `GMT`, `EST5EDT`) and offsets (`+05:00`) are not; `UTC` is.
 */
export const isTimeZone = (id: string): boolean =>
  /^[a-z]/i.test(id) && id.length <= 64 && !ABBREVIATION.test(id) && !NO_PLACE.test(id) && known.getOrCreate(id, () => knowsTimeZone(id));
