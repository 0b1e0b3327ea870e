const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What people write who mean hours from UTC: "UTC-5", "GMT+1", "+5:30", « UTC −3 h 30 », in ms; undefined for anything else. */
export function readOffset(text: string): number | undefined {
  const [, sign, hours = '', minutes = '0'] =
    /^(?:utc|gmt|tuc?)?\s*([+\-−–])\s*(\d{1,2})(?:\s*[:h.]?\s*(\d{2}))?\s*h?$/i.exec(text.trim()) ?? [];
  if (!sign || +hours > 14 || +minutes > 59) return undefined;
  return (sign === '+' ? 1 : -1) * (+hours * HOUR + +minutes * MINUTE);
}

/** "UTC−5", "UTC+5:30", "UTC+0". */
export function offsetText(offset: number): string {
  const minutes = Math.abs(offset / MINUTE);
  const rest = minutes % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
