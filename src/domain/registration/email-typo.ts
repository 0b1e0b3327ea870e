const commonDomains = [
  'gmail.com',
  'hotmail.com',
  'hotmail.ca',
  'hotmail.fr',
  'outlook.com',
  'outlook.fr',
  'yahoo.com',
  'yahoo.ca',
  'yahoo.fr',
  'icloud.com',
  'live.com',
  'live.ca',
  'live.fr',
  'videotron.ca',
  'sympatico.ca',
  'rogers.com',
  'telus.net',
  'bell.net',
];
/** Real providers that are one letter away from a common one. */
const lookalikes = ['mail.com', 'email.com', 'ymail.com'];

/**
 * The address that was likely meant where its domain is one slip of the finger away from a common one
 * (`ana@gmial.com` → `ana@gmail.com`); otherwise undefined. Only ever a question to the visitor: the address may be right.
 */
export function suggestEmail(address: string): string | undefined {
  const trimmed = address.trim();
  const at = trimmed.lastIndexOf('@');
  const domain = trimmed.slice(at + 1).toLowerCase();
  if (at < 1 || commonDomains.includes(domain) || lookalikes.includes(domain)) return undefined;
  const meant = commonDomains.find((common) => isOneSlipAway(domain, common));
  return meant && trimmed.slice(0, at + 1) + meant;
}

/** Whether one letter too many, too few or wrong, or two neighbours swapped, part `a` from `b`. */
function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restA === restB[1]! + restB[0]!);
}
