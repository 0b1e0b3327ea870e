import type { Text } from '../text.ts';

/** A person or a desk that people can turn to. At least one of `name`, `role`, `email` and `url` is there. */
export interface Contact {
  readonly name?: Text;
  readonly role?: Text;
  readonly email?: string;
  readonly phone?: string;
  /** http(s). */
  readonly url?: string;
  /** http(s): a picture of the person. */
  readonly image?: string;
  readonly organization?: string;
  readonly credentials?: Text;
  readonly bio?: Text;
}
