import { BlockList, isIP } from 'node:net';

/**
 * Networks that a feed of the public web is never in: this machine, its own network, the cloud's metadata service, and what is reserved.
 * Source: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890).
 */
const special = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(network, prefix, 'ipv4');

/** Addresses of the Internet at large; the blocks inside it that are not, or that carry an IPv4 address with them. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
const within = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  within.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is one of the public Internet. False for what is no address at all. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$|%.*$/g, '');
  const version = isIP(plain);
  if (version === 4) return !special.check(plain, 'ipv4');
  if (version !== 6) return false;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped) return isPublicAddress(mapped);
  return global.check(plain, 'ipv6') && !within.check(plain, 'ipv6');
}
