const atom = '[^\\s\\p{C}.@"(),:;<>[\\\\\\]]+';
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?';
const emailPattern = new RegExp(`^(?=.{1,64}@)${atom}(?:\\.${atom})*@(?:${label}\\.)+(?!\\d+$)${label}$`, 'u');
const webPattern = /^(?:https?:\/\/)?(?:[^\s/?#@.:]+\.)+[^\s/?#@.:]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/i;
const telPattern = /^\+?[\d\s().\-/\u2010-\u2015]+(?:[,;]?\s*(?:#|ext|x|poste?|p)?\.?\s*\d{1,6})?$/i;

/**
 * Whether `value` is one e-mail address as people write it: no comments, quotes, lists or line breaks, a domain with a
 * dot, at most 254 characters (RFC 5321); letters of any script (RFC 6531).
 */
export const isEmailAddress = (value: string): boolean => value.length <= 254 && emailPattern.test(value);

/** Whether `value` is a web address, with or without `https://`: people leave it out. */
export const isWebAddress = (value: string): boolean => webPattern.test(value);

/** Whether `value` is a telephone number of 7 to 15 digits (E.164), however grouped, perhaps with an extension. */
export function isTelephoneNumber(value: string): boolean {
  const digits = value.replace(/[a-z,;#].*$/i, '').replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && telPattern.test(value);
}
