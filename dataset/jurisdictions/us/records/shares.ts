/**
 * Votes of Congress that need more than a majority. The chambers publish the share with each roll call; of whom, their
 * rules and the Constitution say. A share that is not here is not told.
 */
import type { Chamber, Share } from '../../../../engine/release/records';

export const shares: Readonly<Record<Chamber, Readonly<Partial<Record<string, Share>>>>> = {
  // Rule XV, 1: to suspend the rules. Constitution I, 7 and V: over a veto, and to propose an amendment.
  house: { '2/3': 'two-thirds-voting' },
  // Rule XXII, 2, and agreements of the Senate that take its threshold: three-fifths of the senators chosen and sworn.
  senate: { '2/3': 'two-thirds-voting', '3/5': 'three-fifths-elected' },
};
