/** The pages that our own lists name as their sources. */
import { isAllowedLink } from '../../engine/release/allowed-link';
import type { Source } from '../../engine/release/packs';

/** What is wrong with the address of a page, if anything is: a release with one link that it may not carry is refused whole. */
export const problemOfLink = ({ url }: Pick<Source, 'url'>): string | undefined =>
  isAllowedLink(url, new Set([new URL(url).hostname]))
    ? undefined
    : `its source is no link that a release may carry: ${url}`;
