/** Who publishes the pages that facts are read on: a reader trusts a name, not a host. */

const publishers: readonly [host: RegExp, name: string][] = [
  [/(^|\.)leg\.wa\.gov$/, 'Washington State Legislature'],
  [/(^|\.)sos\.wa\.gov$/, 'Washington Secretary of State'],
  [/^legislature\.idaho\.gov$/, 'Idaho Legislature'],
  [/^(www\.)?congress\.gov$/, 'Congress.gov'],
  [/^clerk\.house\.gov$/, 'Clerk of the U.S. House'],
  [/^(www\.)?senate\.gov$/, 'U.S. Senate'],
  [/^(www\.)?voteview\.com$/, 'Voteview'],
];

/** The publisher of a page, or its host where we have no name for it. Undefined for no address. */
export function publisherOf(address: string | null): string | undefined {
  if (!address) return undefined;
  const { hostname } = new URL(address);
  return publishers.find(([host]) => host.test(hostname))?.[1] ?? hostname.replace(/^www\./, '');
}
