import type { Community } from '../../domain/community/community.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';

/**
 * A visitor wants to see a community or a meeting in full. Nothing has opened yet: cancel it (`preventDefault`) to show
 * them something else instead, such as a page of your own.
 */
export class CopSelectEvent extends Event {
  static readonly eventName = 'cop-select';

  /**
   * @param community the community; undefined for an event that stands alone.
   * @param occurrence the meeting, where one was chosen.
   */
  constructor(
    readonly community: Community | undefined,
    readonly occurrence?: Occurrence,
  ) {
    super(CopSelectEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cop-select': CopSelectEvent;
  }
}
