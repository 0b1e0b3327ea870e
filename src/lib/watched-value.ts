import { ObservableValue } from './observable.ts';

/**
 * A value that is worked for only while somebody watches it. A watcher that comes back within the same task, as an element
 * does that is moved in its page, interrupts nothing.
 */
export abstract class WatchedValue<T> extends ObservableValue<T> {
  #watchers = 0;
  #working = false;

  override subscribe(listener: (value: T) => void): () => void {
    // One of its own for each subscription, so that a listener can subscribe twice.
    let unsubscribe: (() => void) | undefined = super.subscribe((value) => listener(value));
    this.#watchers++;
    if (!this.#working) {
      this.#working = true;
      this.start();
    }
    return () => {
      if (!unsubscribe) return;
      unsubscribe();
      unsubscribe = undefined;
      this.#watchers--;
      void Promise.resolve().then(() => {
        if (this.#watchers || !this.#working) return;
        this.#working = false;
        this.stop();
      });
    };
  }

  /** The first watcher has come. */
  protected abstract start(): void;

  /** The last watcher has left. */
  protected abstract stop(): void;
}
