import { followedAtFirst } from '../../engine/jurisdictions';

/**
 * States whose officials and members of Congress come with everything known: addresses, pages, every former term.
 * Elsewhere the shortest way to reach somebody keeps all states within the bundle's size: phones and e-mail, and a page
 * only where one of them is missing.
 */
export const neighbours: ReadonlySet<string> = new Set(followedAtFirst.filter((pack) => pack !== 'us'));
