import { createContext } from '@lit/context';
import type { Instant } from '../domain/time/clock.ts';

/** `h12` or `h23` (Unicode `hc`); undefined leaves it to the language. */
export type HourCycle = 'h12' | 'h23';

/** What a `<cop-feed>` sets for everything inside it. Undefined members are left to the element, the visitor and the browser. */
export interface DisplaySettings {
  /** IANA. */
  readonly timeZone?: string | undefined;
  readonly hourCycle?: HourCycle | undefined;
  /** The instant to show things at, instead of the clock. */
  readonly now?: Instant | undefined;
}

/** The nearest `<cop-feed>`'s settings. */
export const settingsContext = createContext<DisplaySettings>(Symbol.for('cop:settings/1'));
