import type { Feed } from './feed.ts';

/** The zones of a feed: its publishers' own, then those that its meetings and events are held in, the one of most of them first. IANA. */
export function feedZones({ origin, communities, events }: Feed): readonly string[] {
  const held = new Map<string, number>();
  for (const { time } of [...communities.flatMap(({ meetings }) => meetings), ...events])
    if (time.kind === 'timed' && time.timeZone) held.set(time.timeZone, (held.get(time.timeZone) ?? 0) + 1);
  const byUse = [...held].sort(([, a], [, b]) => b - a).map(([zone]) => zone);
  const own = [origin, ...communities.map((community) => community.origin)].flatMap(({ timeZone }) => timeZone ?? []);
  return [...new Set([...own, ...byUse])];
}
