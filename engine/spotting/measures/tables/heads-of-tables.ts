/** Heads and cells of tables of measures. */
import type { Nature } from '../../../jurisdictions';

/** "1217", "1217, 1491 and 1696", "1217 (rents)": a cell of numbers. */
export const numbersOfCell =
  /^\s*#?\d{3,4}(?:\s?(?:[,;/&]|and\b)\s?(?:and\s)?#?\d{3,4}){0,20}[*†‡§]?\s*(?:\([^)]*\)\s*)?$/;

/** Heads over numbers, and the kind of measure that these are of. */
export const heads: readonly (readonly [RegExp, Nature])[] = [
  [/^(?:HBs?|H\.B\.|house(?:\sbills?)?)(?:\s(?:no|number|#)\.?)?$/i, 'house-bill'],
  [/^(?:SBs?|S\.B\.|senate(?:\sbills?)?)(?:\s(?:no|number|#)\.?)?$/i, 'senate-bill'],
  [/^(?:HJM|house joint memorials?)$/i, 'house-joint-memorial'],
  [/^(?:SJM|senate joint memorials?)$/i, 'senate-joint-memorial'],
  [/^(?:HJR|house joint resolutions?)$/i, 'house-joint-resolution'],
  [/^(?:SJR|senate joint resolutions?)$/i, 'senate-joint-resolution'],
  [/^(?:bills?|measures?)(?:\s(?:no|number|#)\.?)?$/i, 'bill'],
];
