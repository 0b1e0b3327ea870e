import type { Text } from '../text.ts';
import type { Contact } from './contact.ts';

/** An association, museum, partner or funder that a feed names. */
export interface Organization {
  readonly id: string;
  readonly name: Text;
  readonly shortName?: Text;
  /** http(s). */
  readonly url?: string;
  readonly address?: Text;
  readonly contacts: readonly Contact[];
}
