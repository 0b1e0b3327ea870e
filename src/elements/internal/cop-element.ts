import { type ComplexAttributeConverter, LitElement, nothing, type PropertyDeclaration } from 'lit';
import { property } from 'lit/decorators.js';
import type { HourCycle } from '../../context/settings-context.ts';
import { HostLinkController } from '../../controllers/host-link-controller.ts';
import { LanguageController } from '../../controllers/language-controller.ts';
import { SettingsController } from '../../controllers/settings-controller.ts';
import type { Instant } from '../../domain/time/clock.ts';
import type { Feed } from '../../domain/feed.ts';
import { sameLanguage } from '../../domain/text.ts';
import { type Catalogue, messagesFor } from '../../i18n/define-messages.ts';
import { type Formats, formatsFor } from '../../i18n/formats.ts';
import { wordsLanguage } from '../../i18n/language.ts';
import { hourCycleAttribute, instantAttribute } from './attributes.ts';

/**
 * What every drawn widget shares: its zone, language, hour cycle and clock.
 *
 * @attr {string} lang - BCP 47 tag of the language to speak; otherwise that of what is around, then the feed's.
 */
export abstract class CopElement extends LitElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Frameworks set properties where pages write attributes: a list or an instant that comes as text is read as there. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor {
    const descriptor = super.getPropertyDescriptor(name, key, options)!;
    const read = (options.converter as ComplexAttributeConverter | undefined)?.fromAttribute;
    if (!read) return descriptor;
    return {
      ...descriptor,
      set(value: unknown) {
        descriptor.set!.call(this, typeof value === 'string' ? read(value) : value);
      },
    };
  }

  protected readonly localize = new LanguageController(this, () => this.feed?.origin.language);
  protected readonly settings = new SettingsController(
    this,
    () => ({ timeZone: this.timeZone, hourCycle: this.hourCycle, now: this.now }),
    () => this.feed?.origin.timeZone ?? this.feed?.communities[0]?.origin.timeZone,
  );

  /** IANA zone to show times in; otherwise the nearest `<cop-feed>`'s, the visitor's choice, or the browser's. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** `h12` or `h23`; otherwise as the language has it. */
  @property({ attribute: 'hour-cycle', converter: hourCycleAttribute }) hourCycle: HourCycle | undefined;

  /** Instant to show things at (ISO 8601, e.g. `2026-12-01T12:00:00Z`; ms as a property), for previews and tests; otherwise the clock. */
  @property({ converter: instantAttribute }) now: Instant | undefined;

  constructor() {
    super();
    new HostLinkController(this);
  }

  /** The feed that is shown, when there is one. */
  protected get feed(): Feed | undefined {
    return undefined;
  }

  /** BCP 47 tag of the language to speak. */
  protected get language(): string {
    return this.localize.language;
  }

  /** The `lang` of the words where the page speaks a language that there are none in. */
  protected get wordsLang(): string | typeof nothing {
    const words = wordsLanguage(this.language);
    return sameLanguage(words, this.language) ? nothing : words;
  }

  /** The words of `catalogue` in the host's language. */
  protected words<M>(catalogue: Catalogue<M>): M {
    return messagesFor(catalogue, this.language);
  }

  /** Dates, times and numbers in the host's language and hour cycle. */
  protected get formats(): Formats {
    return formatsFor(this.language, this.settings.hourCycle);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.localize.refresh();
  }
}
