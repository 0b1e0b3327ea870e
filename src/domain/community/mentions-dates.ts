import { chooseText } from '../text.ts';
import type { Cadence } from './community.ts';

/**
 * Whether the words of a rhythm speak of dates themselves ("Dates to be announced", « dates à venir »), so that nothing
 * needs to be said where there is none. The word is the same in English and French.
 */
export const mentionsDates = (cadence: Cadence | undefined, language: string): boolean =>
  cadence?.text !== undefined && /\bdates?\b/i.test(chooseText(cadence.text, language).value);
