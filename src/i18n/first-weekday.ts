import type { WeekdayIndex } from '../domain/time/calendar.ts';
import { baseLanguage } from '../domain/text.ts';
import { displayLocale, wordsLanguage } from './language.ts';

/** What newer engines know of the weeks of a place; some have it as a method, some as a member, some not at all. */
interface LocaleWeeks extends Intl.Locale {
  /** 1 is Monday, 7 Sunday. */
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

/** Where weeks begin on Sunday, of the places that speak English or French (CLDR). Elsewhere they begin on Monday. */
const SUNDAY = 'AG AS BS BW BZ CA DM GU HK IN JM KE MH MT PH PK PR SG TT UM US VI WS ZA ZW'.split(' ');

/** The day that weeks begin on for a reader of `language` (BCP 47). A language without a region is read as its dates are written. */
export function firstWeekday(language: string): WeekdayIndex {
  try {
    const hasWords = baseLanguage(language) === wordsLanguage(language);
    const locale: LocaleWeeks = new Intl.Locale(hasWords ? displayLocale(language) : language);
    const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? {};
    if (firstDay !== undefined) return (firstDay % 7) as WeekdayIndex;
    return SUNDAY.includes(locale.maximize().region ?? '') ? 0 : 1;
  } catch {
    // No BCP 47 tag: as its dates, which are in English.
    return 0;
  }
}
