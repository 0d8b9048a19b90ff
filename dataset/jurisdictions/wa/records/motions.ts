/** Motions of the Washington Legislature by which a measure passes or not; amendments and procedure are no positions. */
import type { Chamber, MotionCode } from '../../../../engine/release/records';
import type { MotionRow } from '../../../records/scraped/table';
import { codeOf as codeBy } from '../../../records/scraped/usual-words';

/** The first row that fits counts. */
export const washingtonMotions: readonly MotionRow[] = [
  [/^(?:3rd Reading & )?Final Passage.* on Reconsideration$/, 'again'],
  [/^(?:Final Passage|Adoption) as Recommended by (?:the )?Conference Committee$/, 'conference'],
  // As amended by one's own chamber.
  [
    /^Final Passage (?:as Amended by|without) .*as Amended by the House|^Final Passage as Amended by the House/i,
    'passage',
    'house',
  ],
  [
    /^Final Passage (?:as Amended by|without) .*as Amended by the Senate|^Final Passage as Amended by the Senate/i,
    'passage',
    'senate',
  ],
  [/^Final Passage (?:as Amended by|without) (?:the )?(?:House|Senate)\b/i, 'concurrence'],
  [/^(?:3rd Reading & )?Final Passage(?: as Amended by the (?:House|Senate))?$/, 'passage'],
  [/^(?:3rd Reading & )?(?:Final )?Adoption\b/, 'passage'],
  [/^(?:Veto Override|Passage notwithstanding)/i, 'override'],
];

/** What a motion as the Legislature words it decided: "Final Passage (#3)". */
export function codeOf(motion: string, chamber: Chamber): MotionCode | undefined {
  const code = codeBy(washingtonMotions, motion.replace(/ \(#\d+\)$/, ''), chamber);
  return code === 'nothing' ? undefined : code;
}
