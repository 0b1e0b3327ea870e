import { isTimeZone } from '../domain/time/zones.ts';
import { ObservableValue } from '../lib/observable.ts';

const storageKey = 'cop-widgets:time-zone';

/**
 * The zone that the visitor chose, shared by every widget of the page and, where storage works, remembered and shared
 * with other tabs. Undefined: the visitor has chosen none. It is the only thing that the widgets store on their own, and
 * says nothing about a person but a place on the map.
 */
class VisitorTimeZone extends ObservableValue<string | undefined> {
  constructor(private readonly page: Window) {
    super(undefined);
    super.value = this.#remembered();
    page.addEventListener('storage', (event) => {
      if (event.key === storageKey || event.key === null) super.value = this.#remembered();
    });
  }

  override get value(): string | undefined {
    return super.value;
  }

  /** Setting it to undefined forgets the choice. */
  override set value(timeZone: string | undefined) {
    try {
      if (timeZone === undefined) this.page.localStorage.removeItem(storageKey);
      else this.page.localStorage.setItem(storageKey, timeZone);
    } catch {
      // Storage is forbidden or full (sandboxed frames, private windows): the choice then lasts as long as the page.
    }
    super.value = timeZone;
  }

  #remembered(): string | undefined {
    try {
      const zone = this.page.localStorage.getItem(storageKey);
      return zone !== null && isTimeZone(zone) ? zone : undefined;
    } catch {
      return undefined;
    }
  }
}

let shared: VisitorTimeZone | undefined;

/** The page's one {@link VisitorTimeZone}, made when it is first asked for: importing this file does nothing. */
export const visitorTimeZone = (): ObservableValue<string | undefined> => (shared ??= new VisitorTimeZone(window));
