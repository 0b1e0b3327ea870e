import type { Choices } from '../../domain/community/filter.ts';

/** A visitor has searched or filtered. What was typed stays with the visitor: the event says how many communities are left. */
export class CopFilterEvent extends Event {
  static readonly eventName = 'cop-filter';

  /**
   * @param shown how many communities match.
   * @param total how many there are.
   * @param choices the values chosen in each filter.
   * @param searching whether something is typed in the search field.
   */
  constructor(
    readonly shown: number,
    readonly total: number,
    readonly choices: Choices,
    readonly searching: boolean,
  ) {
    super(CopFilterEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cop-filter': CopFilterEvent;
  }
}
