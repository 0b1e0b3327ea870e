/** A value that can be read at any time and watched for changes. */
export interface Observable<T> {
  /** The present value. */
  readonly value: T;
  /**
   * Calls `listener` after each change, not at once.
   * @returns a function that ends the subscription; calling it again does nothing.
   */
  subscribe(listener: (value: T) => void): () => void;
}

/** An {@link Observable} whose owner sets the value. Setting the value it already has (`Object.is`) notifies nobody. */
export class ObservableValue<T> implements Observable<T> {
  readonly #listeners = new Set<(value: T) => void>();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set value(value: T) {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    // A copy: a listener may unsubscribe, itself or another, while it runs.
    for (const listener of [...this.#listeners]) listener(value);
  }

  subscribe(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
