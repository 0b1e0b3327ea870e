/** Whether what is typed may go to `address`: to any where the page names no origins. */
export const isAllowed = (address: string, origins: readonly string[]): boolean =>
  origins.length === 0 || origins.some((origin) => isOrigin(origin, address));

/** Whether `address` is of `origin`, which is written as one, perhaps with a slash behind it. */
const isOrigin = (origin: string, address: string): boolean => URL.canParse(origin) && new URL(origin).origin === new URL(address).origin;

/** What the web team reads where the page does not allow the form's receiver. */
export const refusalOf = (address: string): string =>
  `the form is not shown: it sends to ${new URL(address).origin}, which "allowed-origins" does not name`;
