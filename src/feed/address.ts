/** Something to follow: http, https, mailto, tel. */
export const LINK = /^(https?|mailto|tel):/;
/** A page or a file: http, https. */
export const WEB = /^https?:/;
/** Where personal data may be sent: https; http on loopback only. */
export const SECURE = /^(https:|http:\/\/(localhost|127\.[\d.]+|\[::1\])[:/])/;

/**
 * The absolute form of `address`; undefined for what is no address, not `allowed`, or holds a user name or password.
 * @param base absolute address that a relative one is read against.
 * @param allowed what the absolute address has to match.
 */
export function resolveAddress(address: string, base: string, allowed: RegExp): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { href, username, password } = new URL(address, base);
  return !username && !password && allowed.test(href) ? href : undefined;
}
