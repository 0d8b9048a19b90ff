/** Votes of the Washington Legislature that need more than a majority, by the state's Constitution. */
import type { ShareRow } from '../../../records/needed';

export const shares: readonly ShareRow[] = [
  // III, 12.
  { code: 'override', share: 'two-thirds-present' },
  // XXIII, 1.
  { types: ['HJR', 'SJR'], share: 'two-thirds-elected' },
  // VIII, 1 (i): how much debt the state may contract.
  { types: ['HB', 'SB'], title: /\bstate general obligation bonds\b/i, share: 'three-fifths-elected' },
];
