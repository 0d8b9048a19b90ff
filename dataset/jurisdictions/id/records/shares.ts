/**
 * Votes of the Idaho Legislature that need more than a majority, by the state's Constitution. Of votes over a veto its
 * histories have had none: nobody knows yet how they tell one.
 */
import type { ShareRow } from '../../../records/needed';

export const shares: readonly ShareRow[] = [
  {
    types: ['HJR', 'SJR'],
    title: /\bamendments? to the (?:state )?constitution/i,
    share: 'two-thirds-elected',
    // "two-thirds of all the members of each of the two houses"
    law: {
      article: 'XX, 1',
      url: 'https://ballotpedia.org/wiki/index.php?oldid=8538214&title=Article_XX%2C_Idaho_Constitution',
    },
  },
];
