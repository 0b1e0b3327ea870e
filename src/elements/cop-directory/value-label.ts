import type { FacetName, MeetingHours, Openness } from '../../domain/community/filter.ts';
import { chooseText, type Text } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { displayLocale } from '../../i18n/language.ts';
import { directorySearchMessages } from '../../i18n/messages/directory-search.ts';
import { eligibilityMessages } from '../../i18n/messages/eligibility.ts';

/** What a language is called in the reader's, with a capital as other values have; its tag where that is not known. */
function languageName(tag: string, language: string): string {
  try {
    const name = new Intl.DisplayNames(displayLocale(language), { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toUpperCase() + name.slice(1);
  } catch {
    return tag;
  }
}

/**
 * A value of a facet in the reader's language. Roles that we have no word for are shown as the feed writes them.
 * @param text what the feed calls it.
 */
export function valueLabel(facet: FacetName, value: string, text: Text | undefined, language: string): string {
  if (text) return chooseText(text, language).value;
  const { who, roles } = messagesFor(eligibilityMessages, language);
  switch (facet) {
    case 'openness':
      return who[value as Openness];
    case 'hours':
      return messagesFor(directorySearchMessages, language).hours[value as MeetingHours];
    case 'language':
      return languageName(value, language);
    default: {
      const written = value.replace(/[-_]+/g, ' ');
      return roles[value] ?? written.charAt(0).toUpperCase() + written.slice(1);
    }
  }
}
