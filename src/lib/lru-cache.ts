/** A map that holds at most `capacity` entries and drops the one that was used least recently. */
export class LruCache<K, V> {
  readonly #entries = new Map<K, V>();
  readonly #capacity: number;

  /** @param capacity how many entries are kept; a positive integer. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The value kept for `key`; otherwise what `create` makes, which is kept from then on. */
  getOrCreate(key: K, create: () => V): V {
    let value = this.#entries.get(key);
    if (value === undefined) {
      value = create();
      if (this.#entries.size >= this.#capacity) this.#entries.delete(this.#entries.keys().next().value as K);
    } else {
      this.#entries.delete(key);
    }
    this.#entries.set(key, value);
    return value;
  }
}
