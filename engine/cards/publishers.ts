/** Who publishes the pages that facts are read on: a reader trusts a name, not a host. */
import { jurisdictions } from '../jurisdictions';

const publishers: readonly (readonly [host: string, name: string])[] = [
  ...jurisdictions.flatMap(({ official }) => Object.entries(official.publishers)),
  ['voteview.com', 'Voteview'],
];

/** The publisher of a page, or its host where we have no name for it. Undefined for no address. */
export function publisherOf(address: string | null): string | undefined {
  if (!address) return undefined;
  const { hostname } = new URL(address);
  const known = publishers.find(([host]) => hostname === host || hostname.endsWith(`.${host}`));
  return known?.[1] ?? hostname.replace(/^www\./, '');
}
