/**
 * News sites where the reader runs from the start, and those of national and community news, where it runs once somebody
 * asked for that. All others are the reader's own choice, site by site.
 *
 * The first are those of the states' descriptors. A host stands for itself and its subdomains, under https and http.
 */
import { jurisdictions } from '../engine/jurisdictions';
import { readIfWanted } from '../engine/jurisdictions/national-press';

const hosts: readonly string[] = [
  ...new Set(jurisdictions.flatMap(({ press }) => press.readFromTheStart?.split(' ') ?? [])),
];

const pattern = (host: string): string => `*://*.${host}/*`;
const listed = (hostname: string) => hosts.find((host) => hostname === host || hostname.endsWith(`.${host}`));

/** The same as match patterns, for the manifest. */
export const newsHosts: string[] = hosts.map(pattern);

/** Match patterns of national and community news: to be asked for as a whole, never there from the start. */
export const nationalHosts: string[] = readIfWanted.split(' ').map(pattern);

/** Whether the reader runs at this host without having been asked to. */
export const isNewsHost = (hostname: string): boolean => listed(hostname) !== undefined;

/** The manifest's match pattern that covers this host; undefined where none does. */
export function newsPattern(hostname: string): string | undefined {
  const host = listed(hostname);
  return host && pattern(host);
}
