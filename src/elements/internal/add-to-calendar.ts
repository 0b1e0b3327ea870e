import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { LateController } from '../../controllers/late-controller.ts';
import { canBeAdded } from '../../domain/calendar/can-be-added.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import type { Instant } from '../../domain/time/clock.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { addToCalendarMessages } from '../../i18n/messages/add-to-calendar.ts';
import { calendarButtonLabel } from './calendar-button.ts';
import { sayUnavailable } from './say-unavailable.ts';

const keyOf = (occurrence: Occurrence): string =>
  `${occurrence.meeting.uid} ${occurrence.kind === 'date' ? occurrence.date : occurrence.recurrenceId}`;

/**
 * "Add to calendar" beside each meeting that a widget shows: a plain button, so that many rows cost next to nothing, and
 * `<cop-add-to-calendar>` in its place from when it is first pressed. The widget around it must hand its feed and settings on
 * (`HandOnController`) and adopt `controlStyles`.
 */
export class CalendarButtons {
  readonly #host: ReactiveControllerHost;
  readonly #element: LateController<unknown>;
  readonly #pressed = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    const load = (): Promise<unknown> => import('../cop-add-to-calendar/define.ts');
    this.#element = new LateController(host, load, 'the choice of calendars cannot be loaded; a sentence is shown instead.');
  }

  /**
   * The button for `occurrence`; nothing where it can no longer be added.
   * @param about tells it from the buttons of other meetings to those who hear it.
   * @param series what the button says where it is to add the whole series.
   */
  render(
    occurrence: Occurrence,
    about: string,
    { language, timeZone, now }: Viewer & { now: Instant },
    series = '',
  ): TemplateResult | typeof nothing {
    if (!canBeAdded(occurrence, now, timeZone)) return nothing;
    const key = series + keyOf(occurrence);
    if (this.#pressed.has(key))
      return html`<cop-add-to-calendar part="add-to-calendar" open .occurrence=${occurrence} .series=${series}></cop-add-to-calendar>`;
    return html`<button
      type="button"
      class="quiet"
      part="add-to-calendar"
      aria-expanded="false"
      @click=${(event: Event) => this.#open(key, event, language)}
      @pointerenter=${() => this.#element.need()}
    >
      ${calendarButtonLabel(about, language, series)}
    </button>`;
  }

  async #open(key: string, { currentTarget }: Event, language: string): Promise<void> {
    const button = currentTarget as HTMLButtonElement;
    const { parentElement } = button;
    if (!(await this.#element.need())) return sayUnavailable(button, messagesFor(addToCalendarMessages, language).unavailable);
    this.#pressed.add(key);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The element stands where the button was, and has the focus as the button had it.
    const element = parentElement?.querySelector('cop-add-to-calendar');
    await element?.updateComplete;
    element?.focus();
  }
}
