/** The visitor has chosen a zone; every widget of the page follows by itself. Fired on `<cop-time-zone>`; it bubbles, out of shadow roots too. */
export class CopTimeZoneChangeEvent extends Event {
  static readonly eventName = 'cop-time-zone-change';

  /** @param timeZone IANA; undefined when the visitor goes back to the device's own zone. */
  constructor(readonly timeZone: string | undefined) {
    super(CopTimeZoneChangeEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'cop-time-zone-change': CopTimeZoneChangeEvent;
  }
}
