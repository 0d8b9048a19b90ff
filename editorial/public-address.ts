/**
 * Where the desk may ask a question in an editor's name: pages of the public web. An address that leads into the
 * editor's own computer or network is no source for readers, and asking it could do something there.
 */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { Agent } from 'undici';

const inner = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inner.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(net, bits, 'ipv6');

/** Whether a numeric address belongs to this computer or to a private network. IPv4 within IPv6 counts as what it is. */
export function isInner(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return inner.check(mapped, 'ipv4');
  return inner.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** The addresses that a host's name stands for, or the address it is itself; none for a name that stands for none. */
export async function addressesOf(hostname: string): Promise<readonly string[]> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare)) return [bare];
  const found = await lookup(bare, { all: true }).catch(() => []);
  return found.map(({ address }) => address);
}

/**
 * A connection to these addresses and to no other, whatever the name of the host stands for a moment later: a name may answer
 * with a public address when it is looked at, and with one of this computer when it is asked.
 */
export const connectionTo = (addresses: readonly string[]): Agent =>
  new Agent({
    // No connection is kept for another question.
    pipelining: 0,
    connect: {
      lookup: (_hostname, { all }, answer) => {
        const known = addresses.map((address) => ({ address, family: isIP(address) }));
        if (all) answer(null, known);
        else answer(null, known[0]!.address, known[0]!.family);
      },
    },
  });
