/** What stands between a proposal and the people who sign it. */
import { edit, one, type Defence } from './edits';

const approved = 'dataset/live/approved.ts';

export const ofWords: readonly Defence[] = [
  one('F144', 'no .gitattributes', edit(approved, 'if (attributes)', 'if (false as boolean)')),
  one(
    'F144',
    'entries are read by their hash',
    edit(approved, `git.bytes('cat-file', 'blob', hash)`, "git.bytes('cat-file', '--filters', `${commit}:${name}`)"),
  ),
  one(
    'F145',
    'nothing of a commit steers',
    edit(approved, 'const told = visible(git.run(', 'const told = String(git.run('),
  ),
  one('F145', 'nothing that git repeats', edit('dataset/live/git.ts', 'visible(telling(stderr)', '(telling(stderr)')),
  one('F146', 'links lead nowhere', edit('dataset/live/words-release.ts', `'-c', 'core.symlinks=false', `)),
];
