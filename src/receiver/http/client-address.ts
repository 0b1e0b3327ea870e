import { type BlockList, isIP, isIPv6 } from 'node:net';

/**
 * The IP address that a request came from: the peer's, or, when the peer is a trusted proxy, the last one in its
 * `X-Forwarded-For` that is not a trusted proxy itself. What is further left was written by whoever sent the request.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, trusted: BlockList): string {
  let address = plain(peer);
  const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()));
  while (isTrusted(address, trusted)) {
    const previous = hops.pop();
    if (previous === undefined || isIP(previous) === 0) break;
    address = previous;
  }
  return address;
}

/** What stands for one place on the network: an IPv4 address, or the 64-bit prefix of an IPv6 address, which one place has all of. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const groups = (part: string): readonly string[] => part.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  return [...groups(head), ...Array<string>(Math.max(0, missing)).fill('0'), ...groups(tail ?? '')].slice(0, 4).join(':');
}

/** An IPv4 address that a socket shows as IPv6 (`::ffff:192.0.2.1`) as IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

const isTrusted = (address: string, trusted: BlockList): boolean =>
  isIP(address) !== 0 && trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
