import type { Patterns, Words } from '../language';

/** Words of offices, besides what titles mean. Small letters. */
export interface EvidenceWords {
  /** What committees and caucuses call their heads: "chair", "whip". */
  chairs: Patterns;
  /** Heads of committees whom clubs do not have: "ranking member". */
  rankingMembers: Patterns;
  /** What many lawmakers are besides: "attorney", "farmer". */
  trades: Words;
}
