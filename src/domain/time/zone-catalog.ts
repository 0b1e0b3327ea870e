/** Where most of our visitors are, from east to west: one zone for each clock that people there tell apart by name. */
export const homeZones = {
  canada: [
    'America/St_Johns',
    'America/Halifax',
    'America/Toronto',
    'America/Winnipeg',
    'America/Regina',
    'America/Edmonton',
    'America/Vancouver',
    'America/Whitehorse',
  ],
  unitedStates: [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'Pacific/Honolulu',
  ],
} as const;

/** Every place on Earth that this engine has a clock for, as IANA ids by the first part of the id (`Europe`), in the engine's order. */
export function zonesByRegion(): ReadonlyMap<string, readonly string[]> {
  const regions = new Map<string, string[]>();
  for (const id of Intl.supportedValuesOf('timeZone')) {
    const [region = '', place] = id.split('/', 2);
    // Zones without a place, and those that only name an offset, are no choice for people.
    if (place && region !== 'Etc') regions.set(region, [...(regions.get(region) ?? []), id]);
  }
  return regions;
}
