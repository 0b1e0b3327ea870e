import type { UnpackedZone } from 'moment-timezone';
import type { RecentZoneChanges, ZoneChange, ZoneRow } from '../../src/domain/time/zone-data.ts';
import type { Release } from './releases.ts';

const HOUR = 3_600_000;

/** What is wrong outside of these years is left to the engine. */
export const FROM = Date.UTC(2024, 0, 1);
export const TO = Date.UTC(2036, 0, 1);

/** How far two zones have to change together for one to stand for the other. */
const FAR = Date.UTC(2100, 0, 1);

/** Before everything: for zones that engines with older data do not know at all. */
const ALWAYS = -1e6 * HOUR;

/** The offset of a zone in hours, positive east of Greenwich. */
export function offsetAt({ untils, offsets }: UnpackedZone, instant: number): number {
  const index = untils.findIndex((until) => instant < until);
  return -offsets[index]! / 60 || 0;
}

/** The instants after `from` and before `to` at which one of the zones changes. */
export function transitions(zones: readonly (UnpackedZone | undefined)[], from: number, to: number): readonly number[] {
  const all = zones.flatMap((zone) => (zone ? zone.untils : [])).filter((until) => until > from && until < to);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** A zone as the newest release has it, beside what the older ones made of it. */
class ZoneHistory {
  readonly points: readonly number[];
  readonly #zone: UnpackedZone;
  readonly #older: readonly (UnpackedZone | undefined)[];

  constructor(
    readonly name: string,
    newest: Release,
    older: readonly Release[],
  ) {
    this.#zone = newest.zones.get(name)!;
    this.#older = older.map(({ zones }) => zones.get(name));
    this.points = [FROM, ...transitions([this.#zone, ...this.#older], FROM, TO)];
  }

  /** The numbers of the older releases that are wrong at an instant. */
  wrongAt(instant: number): readonly number[] {
    const right = offsetAt(this.#zone, instant);
    return this.#older.flatMap((zone, release) => (!zone || offsetAt(zone, instant) !== right ? [release] : []));
  }

  /** The numbers of the older releases that are wrong at any time. */
  wrong(): readonly number[] {
    return [...new Set(this.points.flatMap((point) => this.wrongAt(point)))];
  }

  /** What has to be known beside the older releases; empty where they are right. `steady`: zones that all know alike, the best known first. */
  changes(steady: readonly UnpackedZone[]): readonly ZoneChange[] {
    const first = this.points.findIndex((point) => this.wrongAt(point).length > 0);
    const changes: ZoneChange[] = [];
    let last = 0;
    for (const point of first < 0 ? [] : this.points.slice(first)) {
      const since = this.#older.includes(undefined) && changes.length === 0 ? ALWAYS : point;
      const rest = this.#restFrom(point, steady);
      const offset = offsetAt(this.#zone, point);
      if (!rest && changes.at(-1)?.[1] === offset) continue;
      changes.push([(since - last) / HOUR, ...(rest ?? [offset])]);
      if (rest) break;
      last = since;
    }
    return changes;
  }

  /** The one change that tells all that comes after an instant, if there is one. */
  #restFrom(from: number, steady: readonly UnpackedZone[]): [] | [number, string?] | undefined {
    if (this.points.every((point) => point < from || this.wrongAt(point).length === 0)) return [];
    const offset = offsetAt(this.#zone, from);
    if (transitions([this.#zone], from, FAR).every((each) => offsetAt(this.#zone, each) === offset)) return [offset];
    const like = steady.find((zone) => {
      const difference = offset - offsetAt(zone, from);
      return transitions([zone, this.#zone], from, FAR).every((each) => offsetAt(this.#zone, each) - offsetAt(zone, each) === difference);
    });
    return like && [offset - offsetAt(like, from), like.name];
  }
}

/** Few instants at which every release that is wrong about a zone shows it, found greedily, the earliest first. */
function chooseProbes(zones: readonly ZoneHistory[]): readonly number[] {
  const candidates = [...new Set(zones.flatMap((zone) => zone.points))].sort((a, b) => a - b);
  const shown = candidates.map((instant) => ({
    instant,
    failures: new Set(zones.flatMap((zone) => zone.wrongAt(instant).map((release) => `${release} ${zone.name}`))),
  }));
  const probes: number[] = [];
  for (;;) {
    const best = shown.reduce((a, b) => (b.failures.size > a.failures.size ? b : a));
    if (best.failures.size === 0) return probes.sort((a, b) => a - b);
    probes.push(best.instant);
    const found = [...best.failures];
    for (const { failures } of shown) for (const failure of found) failures.delete(failure);
  }
}

/**
 * The table of what the newest release knows better than any of the older ones.
 * @throws where no zone tells the newest release from all others: the table's own check would then mistake an old engine.
 */
export function changedZones(newest: Release, older: readonly Release[]): RecentZoneChanges {
  const all = [...newest.zones.keys()].sort().map((name) => new ZoneHistory(name, newest, older));
  const changed = all.filter((zone) => zone.wrong().length > 0);
  const isLink = (name: string): boolean => [newest, ...older].some(({ links }) => links.has(name));
  const steady = all
    .filter((zone) => !changed.includes(zone) && zone.name.includes('/') && !isLink(zone.name))
    .map(({ name }) => newest.zones.get(name)!)
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0));

  // Releases without a difference are as good as the newest.
  const different = new Set(changed.flatMap((zone) => zone.wrong())).size;
  const touchstone = changed.find((zone) => zone.wrong().length === different);
  if (!touchstone) throw new Error(`No zone tells ${newest.version} from all releases before it: choose by hand what does.`);

  const rows = new Map<string, ZoneRow>();
  for (const zone of [touchstone, ...changed]) {
    const changes = zone.changes(steady);
    const key = JSON.stringify(changes);
    const names = rows.get(key)?.[0].split(' ') ?? [];
    rows.set(key, [[...new Set([...names, zone.name])].join(' '), ...changes]);
  }
  return { probes: chooseProbes(changed).map((probe) => probe / HOUR), rows: [...rows.values()] };
}
