/** Votes of the Idaho Legislature that need more than a majority, by the state's Constitution. */
import type { ShareRow } from '../../../records/needed';

export const shares: readonly ShareRow[] = [
  // IV, 10.
  { code: 'override', share: 'two-thirds-present' },
  // XX, 1.
  { types: ['HJR', 'SJR'], title: /\bamendments? to the (?:state )?constitution/i, share: 'two-thirds-elected' },
];
