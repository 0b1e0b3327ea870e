import { html, nothing, type TemplateResult } from 'lit';
import type { Price } from '../../domain/community/course.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { courseMessages } from '../../i18n/messages/course.ts';
import { inlineText } from '../internal/text.ts';
import type { CourseReading } from './course-reading.ts';

/** An amount as the language writes it, whole amounts without cents; without a currency the number alone. */
function amountOf({ amount, currency }: Price, locale: string): string | undefined {
  if (amount === undefined) return undefined;
  const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, currency ? { style: 'currency', currency, ...digits } : digits).format(amount);
}

/** Each price: the amount, or what stands for it, for whom, and what the feed says beside. Undefined where nothing is said. */
export function pricesTemplate(
  prices: readonly Price[],
  { viewer: { language }, formats }: Pick<CourseReading, 'viewer' | 'formats'>,
): TemplateResult | undefined {
  if (prices.length === 0) return undefined;
  const words = messagesFor(courseMessages, language);
  return html`${prices.map((price) => {
    const amount =
      (price.status === 'priced' && amountOf(price, formats.locale)) ||
      (!price.text || price.status !== 'priced' ? words.prices[price.status] : '');
    const who = amount && price.audience ? html`(${inlineText(price.audience, language)})` : nothing;
    return html`<p>${amount} ${who} ${price.text ? inlineText(price.text, language) : nothing}</p>`;
  })}`;
}
