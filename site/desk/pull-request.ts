/** The way from a changed file to a pull request, by the pages that GitHub has for it. Pure. */

export interface Proposal {
  href: string;
  /** The page has the text already; else it has to be pasted there. */
  isFilledIn: boolean;
}

/** Longer addresses are refused by the host. */
const longest = 7500;

/**
 * @param path of the file in the repository.
 * @param isNew GitHub fills in files that are not there yet; one that is there can only be opened.
 */
export function proposalFor(
  { repository, branch }: { repository: string; branch: string },
  path: string,
  text: string,
  isNew: boolean,
): Proposal {
  const way = (page: 'new' | 'edit') => `${repository}/${page}/${encodeURIComponent(branch)}`;
  if (!isNew) return { href: `${way('edit')}/${path}`, isFilledIn: false };
  const named = `${way('new')}?filename=${encodeURIComponent(path)}`;
  const filled = `${named}&value=${encodeURIComponent(text)}`;
  return filled.length <= longest ? { href: filled, isFilledIn: true } : { href: named, isFilledIn: false };
}
